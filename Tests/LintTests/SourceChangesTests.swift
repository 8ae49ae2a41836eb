import Lint
import Testing
import Text

@Suite("What changed in a source")
struct SourceChangesTests {
  private func changes(
    _ before: String, _ after: String, _ language: Language = "en"
  ) throws -> [String] {
    let new = try lintedText(after, language)
    let changes = SourceChanges(from: try lintedText(before, language), to: new)
    return changes.changes.map { change in
      let text = change.kind == .removed ? change.before : new.string(change.range)
      return "\(change.kind.rawValue): \(text)"
    }
  }

  @Test(
    "Edits that no translation must follow",
    arguments: [
      ("The ferry left, late.", "The ferry left late."),
      ("The ferry left – late.", "The ferry left — late!"),
      ("The **ferry** left.", "The ferry left."), ("The ferry\nleft.", "The   ferry left."),
      ("The harbuor was closed.", "The harbour was closed."),
    ])
  func ignored(_ before: String, _ after: String) throws {
    #expect(try changes(before, after) == [])
  }

  @Test(
    "Edits that a translation must follow",
    arguments: [
      ("It cost 30 million.", "It cost 40 million."), ("Ana Ruiz spoke.", "Ana Ruin spoke."),
      ("The road is open.", "The road is not open."), ("It is legal here.", "It is illegal here."),
    ])
  func meant(_ before: String, _ after: String) throws {
    #expect(try changes(before, after) == ["changed: " + after])
  }

  @Test("Each segment by itself")
  func segments() throws {
    let before = "One boat left. Two boats stayed. The crew slept."
    let after = "One boat left. Three boats stayed. A storm came. The crew slept."
    #expect(
      try changes(before, after) == ["changed: Three boats stayed.", "added: A storm came."])
    #expect(try changes(after, before).last == "removed: A storm came.")
  }

  @Test("Chinese has no spelling: every character counts")
  func chinese() throws {
    #expect(try changes("船队，今天出发。", "船队今天出发！", "zh") == [])
    #expect(try changes("船队今天出发。", "船队明天出发。", "zh").count == 1)
  }
}

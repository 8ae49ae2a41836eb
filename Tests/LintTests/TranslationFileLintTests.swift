import Formats
import Testing
import Text

@testable import Lint

@Suite("Files with translations")
struct TranslationFileLintTests {
  private func findings(_ po: String) throws -> [String] {
    let file = try TranslationFile(
      Array(po.utf8), kind: .po, name: "a.po", source: "en", target: "de")
    let pair = Pair(source: file.source, target: file.target, alignment: file.alignment)
    return Linter(profile: .software).lint(pair).findings.map { finding in
      let document = finding.side == .source ? file.source : file.target
      let line = document.lines.position(of: Int(finding.origin(in: document).start)).line
      return "\(line) \(finding.rule)"
    }
  }

  private func entry(_ source: String, _ target: String, _ comment: String = "") -> String {
    (comment.isEmpty ? "" : "#. \(comment)\n") + "msgid \"\(source)\"\nmsgstr \"\(target)\"\n\n"
  }

  @Test("Findings stand at their line of the file")
  func lines() throws {
    let text =
      entry("The port has 1800 workers.", "Der Hafen hat 180 Arbeiter.")
      + entry("Hello, {name}!", "Hallo, {nmae}!") + entry("Pier", "")
    #expect(
      try findings(text) == ["2 number-mismatch", "5 placeholder-mismatch", "8 empty-target"])
  }

  @Test("An entry without translation has one finding, whatever it would lack")
  func untranslated() throws {
    #expect(try findings(entry("Send %d of 1800 ships to {name}.", "")) == ["2 empty-target"])
  }

  @Test("A comment accepts findings of its entry on either side; an idle one is told once")
  func comments() throws {
    let lost = entry("Hello, {name}!", "Hallo!", "stet-ignore placeholder-mismatch: no names")
    #expect(try findings(lost) == [])
    let idle = entry("Hello!", "Hallo!", "stet-ignore placeholder-mismatch: no names")
    #expect(try findings(idle) == ["1 unused-ignore"])
  }

  @Test("A fix is written as the file writes text")
  func escaping() throws {
    let po = entry("The pier.", "Der Pier.")
    let file = try TranslationFile(
      Array(po.utf8), kind: .po, name: "a.po", source: "en", target: "de")
    let range = try #require(file.target.range(of: "Der"))
    let edit = try #require(
      FileEdit(Edit(side: .target, range: range, replacement: "„Der\""), in: file.target))
    let bytes = FileEdit.apply([edit], to: file.target.origin)
    #expect(String(decoding: bytes, as: UTF8.self).contains("msgstr \"„Der\\\" Pier.\""))
  }
}

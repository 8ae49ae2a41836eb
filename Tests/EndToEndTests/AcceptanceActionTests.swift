import Foundation
import Testing

/// The comment that `stet lsp` offers to write: put into the text, it accepts the finding.
@Suite("Accepting in the editor")
struct AcceptanceActionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let before: String
    /// With the comment.
    let after: String

    var testDescription: String { name }
  }

  private static let po = "msgid \"240 guests\"\nmsgstr \"\"\n\"420 Gäste\"\n"
  private static let comment = "stet-ignore number-mismatch: why"

  static let cases: [Case] = [
    Case(
      name: "a.en.md", before: "It has 420 guests.\n",
      after: "It has 420 guests. <!-- \(comment) -->\n"),
    Case(
      name: "a.en.md", before: "It has 420 guests,  \nall told.\n",
      after: "It has 420 guests, <!-- \(comment) -->  \nall told.\n"),
    Case(
      name: "a.en.txt", before: "It has 420 guests.",
      after: "It has 420 guests. <!-- \(comment) -->"),
    Case(name: "a.po", before: "#: a.c:3\n" + po, after: "#: a.c:3\n#. \(comment)\n" + po),
    Case(
      name: "a.po", before: "msgctxt \"\"\r\n\"pier\"\r\n" + po,
      after: "#. \(comment)\r\nmsgctxt \"\"\r\n\"pier\"\r\n" + po),
    Case(
      name: "a.po", before: "msgid \"A\"\nmsgstr \"B\"\n" + po,
      after: "msgid \"A\"\nmsgstr \"B\"\n#. \(comment)\n" + po),
    Case(
      name: "a.xlf", before: old(""), after: old("<note>\(comment)</note>")),
    Case(
      name: "a.xlf", before: new(""), after: new("<notes><note>\(comment)</note></notes>")),
    Case(
      name: "a.xlf", before: new("<notes><note>Two words</note></notes>"),
      after: new("<notes><note>\(comment)</note><note>Two words</note></notes>")),
  ]

  private static func old(_ note: String) -> String {
    "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"de\"><body>"
      + "<trans-unit id=\"1\"><source>240 guests</source>\n<target>420 Gäste</target>\(note)"
      + "</trans-unit></body></file></xliff>\n"
  }

  private static func new(_ notes: String) -> String {
    "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"de\"><file id=\"f\"><unit id=\"1\">\(notes)"
      + "<segment><source>240 guests</source>\n<target>420 Gäste</target></segment></unit></file>"
      + "</xliff>\n"
  }

  @Test("Where the comment goes, and that it is enough", arguments: cases)
  func acceptance(_ one: Case) throws {
    let scratch = try Scratch()
    let ending = one.name.split(separator: ".").last ?? ""
    try scratch.write("240 Gäste sind an Bord.\n", to: "a.de.\(ending)")
    try scratch.write(one.before, to: one.name)
    let lines = Self.lines(of: one.before)
    let line = lines.firstIndex { $0.contains("420") } ?? 0
    let column = (lines[line].components(separatedBy: "420").first ?? "").utf16.count + 2
    var client = LanguageClient(scratch.folder)
    client.start()
    client.open(one.name, one.before)
    let asked = client.ask("textDocument/codeAction", one.name, line: line, column)
    client.change(one.name, one.after)
    client.ask("textDocument/hover", one.name, line: 0, 0)
    client.stop()
    let talk = try Conversation(client)
    let action = try #require(
      talk.answers(asked).first { ($0["title"] as? String)?.hasPrefix("Accept") ?? false })
    #expect(action["kind"] as? String == "quickfix")
    let changes = action[path: "edit.changes"] as? [String: [[String: Any]]]
    let edit = try #require(changes?[client.uri(one.name)]?.first)
    #expect(Self.edited(one.before, edit) == one.after)
    let published = talk.diagnostics(client.uri(one.name))
    #expect(published.first?.isEmpty == false && published.last?.isEmpty == true)
  }

  /// A text with an insertion made; places count UTF-16.
  private static func edited(_ text: String, _ edit: [String: Any]) -> String {
    var lines = lines(of: text)
    let line = edit[path: "range.start.line"] as? Int ?? 0
    let column = edit[path: "range.start.character"] as? Int ?? 0
    let units = Array(lines[line].utf16)
    let (head, tail) = (units[..<column], units[column...])
    lines[line] =
      String(decoding: head, as: UTF16.self) + (edit["newText"] as? String ?? "")
      + String(decoding: tail, as: UTF16.self)
    return lines.joined(separator: "\n")
  }

  /// Without their line feeds.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

import Foundation
import Testing

/// PO and XLIFF through the program: no pair to look for, positions of the file, fixes in its own
/// notation.
@Suite("PO and XLIFF")
struct TranslationFileTests {
  private let house = """
    { house: [{ id: "mole", kind: "substitution", find: "Pier", replace: "\\"Mole\\"" }] }
    """

  @Test("A fix is escaped as the file escapes text; the rest of the file stays")
  func fix() throws {
    let scratch = try Scratch()
    try scratch.write(house, to: "stet.json5")
    let head = "# menu\nmsgid \"\"\nmsgstr \"Language: de\\n\"\n\n"
    try scratch.write(
      head + "msgid \"The pier\"\nmsgstr \"\"\n\"Der \"\n\"Pier\"\n", to: "menu.po")
    let run = try Program.run("lint", "menu.po", "--fix", in: scratch.folder)
    #expect(run.status == 0)
    let text = try String(contentsOf: scratch.folder.appending(path: "menu.po"), encoding: .utf8)
    #expect(
      text == head + "msgid \"The pier\"\nmsgstr \"\"\n\"Der \"\n\"\\\"Mole\\\"\"\n")
  }

  @Test("A file beside others is no side of a pair")
  func alone() throws {
    let scratch = try Scratch()
    try scratch.write("msgid \"Pier\"\nmsgstr \"Mole\"\n", to: "port.de.po")
    try scratch.write("The pier is open.\n", to: "port.en.md")
    let run = try Program.run("lint", "port.de.po", in: scratch.folder)
    #expect(run.status == 0 && run.errors == "")
  }
}

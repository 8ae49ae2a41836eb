import Formats
import Testing
import Text

@Suite("Between the blocks of Markdown")
struct BlockSeparationTests {
  @Test("Blocks do not touch, however they are marked")
  func apart() throws {
    let reading = try Reading("# A\nB\n- C\n- D\n\n|e|f|\n|-|-|\n|g|h|\n")
    #expect(reading.text == "A\nB\nC\nD\n\ne\nf\n\ng\nh\n")
  }

  @Test("Ideographic indentation and no-break spaces are not part of a block")
  func edges() throws {
    let reading = try Reading("　　列车开了。　\n\n&nbsp;Bonjour&nbsp;!\u{A0}\n")
    #expect(reading.texts == ["列车开了。", "Bonjour\u{A0}!"])
  }

  @Test("CRLF, CR and LF end lines alike", arguments: ["\r\n", "\r", "\n"])
  func lineEnds(_ end: String) throws {
    let lines = [
      "# 标题", "", "> one", "> *two*", "", "- a", "- b", "", "```", "c", "```", "z\\", "y",
    ]
    let reading = try Reading(lines.joined(separator: end))
    #expect(
      reading.blocks == [
        "heading 1: 标题", "quotation: one\(end)two", "list-item: a", "list-item: b", "code: c",
        "paragraph: z\(end)y",
      ])
    #expect(reading.originals[1] == "one\(end)> *two")
  }

  @Test("A byte order mark is no text")
  func byteOrderMark() throws {
    let reading = try Reading("\u{FEFF}# 标题\n")
    #expect(reading.blocks == ["heading 1: 标题"])
    #expect(reading.document.map.origin(of: TextRange(0, 6)) == TextRange(5, 11))
  }

  @Test("A file without text has no blocks", arguments: ["", "\n", " \r\n\t", "---\n", "\u{FEFF}"])
  func empty(_ file: String) throws {
    #expect(try Reading(file).blocks == [])
  }
}

import Formats
import Testing
import Text

@Suite("Formats")
struct FormatTests {
  @Test(
    "A path's ending names the format",
    arguments: [
      ("a.md", Format.markdown), ("x/y.Markdown", .markdown), ("a.txt", .plain), ("md", .plain),
      ("a.md/notes", .plain), ("", .plain),
    ])
  func endings(_ path: String, _ format: Format) {
    #expect(Format(path: path) == format)
  }

  @Test("The language given counts before that of the front matter, and that before a guess")
  func language() throws {
    let file = Array("---\nlang: de_AT\n---\nThe minister said that it was open.\n".utf8)
    let plain = Array("The minister said that it was open.\n".utf8)
    #expect(try Format.markdown.read(file, name: "a", language: "fr").language == "fr")
    #expect(try Format.markdown.read(file, name: "a", language: nil).language == "de-AT")
    #expect(try Format.markdown.read(plain, name: "a", language: nil).language == "en")
    #expect(try Format.plain.read([], name: "a", language: nil).language == "und")
  }

  @Test("A language that nobody speaks is not believed")
  func unknownLanguage() throws {
    let file = Array("---\nlanguage: nonsense\n---\n口岸昨天开通。\n".utf8)
    #expect(try Format.markdown.read(file, name: "a", language: nil).language == "zh")
  }

  @Test("Bytes that are not UTF-8 are refused with their place", arguments: Format.allCases)
  func invalid(_ format: Format) {
    let error = #expect(throws: FormatError.self) {
      try format.read([0x61, 0x0A, 0xC3, 0xA4, 0xFF], name: "a.txt", language: nil)
    }
    #expect(error?.description == "a.txt:2:2: not UTF-8: byte 0xFF at offset 4")
  }

  @Test(
    "UTF-16 is called by its name", arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]])
  func utf16(_ bytes: [UInt8]) {
    let error = #expect(throws: FormatError.self) {
      try Format.markdown.read(bytes, name: "a.md", language: nil)
    }
    #expect(error?.description == "a.md:1:1: the file is UTF-16; save it as UTF-8")
  }

  @Test("A file with NULs is read", arguments: Format.allCases)
  func nul(_ format: Format) throws {
    let reading = try Reading(bytes: [0x61, 0x00, 0x62, 0x0A], as: format)
    #expect(reading.document.text.contains(0))
    #expect(reading.document.content.outline.count == 1)
  }
}

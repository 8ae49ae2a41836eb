import Formats
import Testing
import Text

@Suite("Segments of a document")
struct SegmenterTests {
  @Test("A speaker's name stays with the first sentence")
  func speakers() throws {
    let text = "Q: Is it safe?\n\nA: It is. I know.\n\nQ: Sure?\n\nA: Yes."
    let document = try read(text, as: .markdown)
    #expect(
      document.sentences == ["Q: Is it safe?", "A: It is.", "I know.", "Q: Sure?", "A: Yes."])
  }

  @Test("White space at the edges is no part of a segment")
  func trimming() throws {
    let document = try read("\u{3000}\u{3000}船来了。\u{3000}人走了。\u{A0}\u{2003}\n", "zh")
    #expect(document.sentences == ["船来了。", "人走了。"])
  }

  @Test("A segment is of its block's kind; code makes none")
  func kinds() throws {
    let text = """
      # The lake

      The ferry left. It was late.

      - a net

      | boat | crew |
      |------|------|
      | Anna | two |

      ```
      let a = 1
      ```

      Source: Lake Office

      © Lake Times
      """
    let document = try read(text, as: .markdown)
    #expect(
      document.segments.map(\.kind) == [
        .heading, .sentence, .sentence, .listItem, .tableCell, .tableCell, .tableCell, .tableCell,
        .provenance, .notice,
      ])
    #expect(!document.segments.contains { document.blocks[$0.block].kind == .code })
  }

  @Test(
    "A text without text has no segments", arguments: ["", "\n\n", "\u{FEFF}", " \t\u{3000}\r\n"])
  func empty(_ text: String) throws {
    for format in Format.allCases {
      let document = try read(text, as: format)
      #expect(document.segments == [] && document.words.isEmpty)
    }
  }

  private static let cases: [(Int, Int)] = Fuzz.scripts.indices.flatMap { script in
    (0..<12).map { (script, $0) }
  }

  private func fuzzed(_ script: Int, _ seed: Int) -> (Language, String) {
    var fuzz = Fuzz(seed: seed * 8 + script)
    let (language, words) = Fuzz.scripts[script]
    return (Language(language), fuzz.text(of: words + Fuzz.marks, count: 60))
  }

  @Test("Segments ascend inside their blocks, on scalar boundaries", arguments: cases)
  func order(_ script: Int, _ seed: Int) throws {
    let (language, text) = fuzzed(script, seed)
    for format in Format.allCases {
      let document = try read(text, language, as: format)
      var last: UInt32 = 0
      for segment in document.segments {
        #expect(segment.range.start >= last && !segment.range.isEmpty)
        #expect(document.blocks[segment.block].range.contains(segment.range))
        let bytes = document.text[segment.range.indices]
        #expect(String(validating: bytes, as: UTF8.self) != nil)
        last = segment.range.end
      }
    }
  }

  @Test("Segments cover every character of a block but spaces", arguments: cases)
  func cover(_ script: Int, _ seed: Int) throws {
    let (language, text) = fuzzed(script, seed)
    for format in Format.allCases {
      let document = try read(text, language, as: format)
      let blocks = document.blocks.filter { $0.kind != .code }.map { document.string($0.range) }
      #expect(ink(document.sentences.joined()) == ink(blocks.joined()))
    }
  }

  @Test("Line ends and a byte order mark change no segment", arguments: cases)
  func lineEnds(_ script: Int, _ seed: Int) throws {
    let (language, text) = fuzzed(script, seed)
    for format in Format.allCases {
      let plain = try read(text, language, as: format).sentences.map(ink)
      let wide = text.unicodeScalars.map { $0 == "\n" ? "\r\n" : String($0) }.joined()
      #expect(try read(wide, language, as: format).sentences.map(ink) == plain)
      #expect(try read("\u{FEFF}" + text, language, as: format).sentences.map(ink) == plain)
    }
  }

  /// The scalars that are no spaces.
  private func ink(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
  }
}

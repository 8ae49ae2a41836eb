import Formats
import Testing
import Text

/// A small generator (SplitMix64), for the same files on every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("What holds for any file")
struct InvariantTests {
  private static let fragments = [
    "口岸", "列车开了。", "“通车”", "The train ", "fährt ", "Za\u{308}hler", "🚆", "👩‍🚀", "*", "**", "_", "~~",
    "`", "``", "```", "[", "]", "](", "(a)", "![", "[^1]", "[^1]: ", "[a]: b", "<", ">", "<b>",
    "</b>",
    "<br>", "<!--", "-->", "<!-- stet-ignore x: y -->", "&amp;", "&#8212;", "&nbsp;", "&", "\\",
    "\\*",
    "\n", "\r\n", "\r", "\n\n", "\n\n", "  \n", "# ", "## ", "> ", "- ", "1. ", "    ", "\t", "|",
    "|-|-|", "a|b",
    "---", "===", "<div>", "<script>", "</script>", "<?", "?>", "<https://e.org>", "　", "\u{A0}",
    " ",
    "\u{0}", "\u{FEFF}", "title: x", "~~~", "\"", "'", ")", "http://x.y/z",
  ]

  @Test("The map covers the text and leads to the same bytes", arguments: 0..<16)
  func random(_ seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    for _ in 0..<60 {
      let count = Int.random(in: 0...40, using: &generator)
      let parts = (0..<count).map { _ in Self.fragments.randomElement(using: &generator) ?? "" }
      for format in Format.allCases { try check(parts.joined(), format) }
    }
  }

  private func check(_ file: String, _ format: Format) throws {
    let document = try Reading(file, as: format).document
    #expect(checkMap(document), "\(file.debugDescription)")
    #expect(checkRanges(document), "\(file.debugDescription)")
    for comment in document.content.comments {
      let bytes = document.origin[comment.origin.indices]
      #expect(bytes.starts(with: "<!--".utf8) && bytes.suffix(3).elementsEqual("-->".utf8))
      #expect(comment.offset <= document.text.count)
    }
  }

  private func checkMap(_ document: Document) -> Bool {
    var text = 0
    var origin = 0
    for piece in document.map.pieces {
      guard piece.text.start == text, piece.origin.start >= origin, !piece.text.isEmpty else {
        return false
      }
      text = Int(piece.text.end)
      origin = Int(piece.origin.end)
      guard piece.text.count == piece.origin.count else { continue }
      let isSame = document.text[piece.text.indices].elementsEqual(
        document.origin[piece.origin.indices])
      guard isSame else { return false }
    }
    return text == document.text.count
  }

  private func checkRanges(_ document: Document) -> Bool {
    guard String(validating: document.text, as: UTF8.self) != nil else { return false }
    var end = -1
    for range in document.content.outline.map(\.range) {
      guard Int(range.start) > end, !range.isEmpty, range.end <= document.text.count else {
        return false
      }
      end = Int(range.end)
      let part = document.text[range.indices]
      guard String(validating: part, as: UTF8.self) != nil else { return false }
    }
    let opaque = document.content.opaque
    return zip(opaque, opaque.dropFirst()).allSatisfy { $0.end <= $1.start }
  }

  @Test(
    "Long runs of marks without partners are read",
    arguments: [
      "[", "![", "](", "[a](", "[a](b \"", "*", "**a ", "*a_b ", "_a", "`", "<", "<!--", "<a b=\"",
      "&",
      "> ", "- ", "1. ", "\\", "[a](b)", "|", "<!-- a -->", "~~", "# ", "> a\n", "<!-- a\n",
      "[a]\n",
      "-\n", "<?\n",
    ])
  func longRuns(_ mark: String) throws {
    let file = String(repeating: mark, count: 100_000 / mark.utf8.count)
    for format in Format.allCases {
      #expect(checkMap(try Reading(file, as: format).document))
    }
  }

  @Test("Two hundred thousand brackets are text")
  func brackets() throws {
    let file = String(repeating: "[", count: 200_000)
    #expect(try Reading(file).document.text == Array(file.utf8))
  }

  @Test("A run of backticks of every length is read")
  func backticks() throws {
    let file = (1...600).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    #expect(try Reading(file).text == file)
  }

  @Test("One long line is one paragraph")
  func longLine() throws {
    let file = String(repeating: "口岸 *grew* by [half](x). ", count: 20_000)
    let reading = try Reading(file)
    #expect(reading.document.content.outline.count == 1)
    #expect(!reading.document.text.contains(UInt8(ascii: "*")))
  }
}

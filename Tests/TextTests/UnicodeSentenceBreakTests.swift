import Foundation
import Testing
import Text

/// The Unicode Consortium's sentence break test, as Debian's package `unicode-data` has it.
///
/// The segmenter is meant to differ from UAX #29 in the ways of ``Deviation``, and in no other.
@Suite("SentenceBreakTest")
struct UnicodeSentenceBreakTests {
  enum Deviation: Hashable {
    /// A line end with nothing before it is no sentence.
    case blankLine
    /// A mark with a letter or a figure right behind it may stand inside a word or an address.
    case noSpace
    /// A sentence is not an abbreviation alone: `etc.) The`.
    case abbreviationAlone
  }

  static let path = "/usr/share/unicode/auxiliary/SentenceBreakTest.txt"
  static var isAvailable: Bool { FileManager.default.fileExists(atPath: path) }

  @Test(
    "Every difference is a known one",
    .enabled(if: isAvailable, "SKIPPED: install Debian's unicode-data for SentenceBreakTest.txt"))
  func conformance() throws {
    let file = try String(contentsOfFile: Self.path, encoding: .utf8)
    var cases = 0
    var table: [Deviation: Int] = [:]
    for line in file.split(separator: "\n") where !line.hasPrefix("#") {
      let (text, wanted) = Self.parse(line)
      cases += 1
      let options = SegmentationOptions(newlines: .hard, informal: .off)
      let found = SentenceInvariantTests.ends(text, "en", options)
        .map { wanted.contains($0) ? $0 : Self.passingControls($0, in: text) }
      #expect(Set(found).isSubset(of: wanted), "\(line)")
      for offset in wanted where !found.contains(offset) {
        let deviation = Self.deviation(at: offset, in: Array(text.utf8), wanted)
        #expect(deviation != nil, "\(line)")
        if let deviation { table[deviation, default: 0] += 1 }
      }
    }
    #expect(cases > 400)
    #expect(Set(table.keys).count == 3)
  }

  /// An invisible control behind a space is left to the word that it stands before: it may be a
  /// mark of direction. UAX #29 leaves it to the space.
  private static func passingControls(_ offset: Int, in text: String) -> Int {
    var scalars = text.unicodeScalars[...]
    var at = 0
    while at < offset, let scalar = scalars.popFirst() { at += UTF8.width(scalar) }
    while let scalar = scalars.popFirst(), scalar.properties.generalCategory == .format {
      at += UTF8.width(scalar)
    }
    return at
  }

  private static func parse(_ line: Substring) -> (String, [Int]) {
    var text = ""
    var wanted: [Int] = []
    let rule = line.prefix { $0 != "#" }
    for part in rule.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if part == "÷" {
        wanted.append(text.utf8.count)
      } else if let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) {
        text.unicodeScalars.append(scalar)
      }
    }
    return (text, Array(wanted.dropFirst()))
  }

  private static func deviation(at offset: Int, in bytes: [UInt8], _ wanted: [Int]) -> Deviation? {
    let start = wanted.last { $0 < offset } ?? 0
    let sentence = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars
    let isBlank = sentence.allSatisfy { $0.properties.isWhitespace || !isVisible($0) }
    if isBlank { return .blankLine }
    let ink = sentence.filter { isVisible($0) }
    let word = String(String.UnicodeScalarView(ink)).lowercased()
    if word.hasPrefix("etc.") { return .abbreviationAlone }
    return ink.last.map { !$0.properties.isWhitespace } ?? false ? .noSpace : nil
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .format: false
    default: true
    }
  }
}

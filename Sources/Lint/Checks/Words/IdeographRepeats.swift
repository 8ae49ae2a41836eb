internal import Text

/// Doubled characters of Chinese and Japanese that no doubling of the language accounts for.
enum IdeographRepeats {
  /// The second of two characters that never stand twice in a row: particles and prepositions.
  static func find(
    in document: Document, _ range: TextRange, _ doublings: Doublings,
    report: (TextRange) -> Void
  ) {
    let around = Surroundings(document)
    let text = around.text.span
    let end = Int(range.end)
    var at = Int(range.start)
    while at + 6 <= end {
      let lead = text[at]
      if lead < 0xE3 || lead > 0xE9 {
        at += lead < 0xC0 ? 1 : Surroundings.length(lead)
        continue
      }
      let isDouble =
        text[at + 3] == lead && text[at + 4] == text[at + 1] && text[at + 5] == text[at + 2]
      let place = UInt32(at)
      if isDouble, let scalar = around.scalar(from: place),
        doublings.isSlip(
          scalar, after: around.scalar(before: place), before: around.scalar(from: place + 6))
      {
        if around.scalar(from: place + 6) != scalar { report(TextRange(at + 3, at + 6)) }
        at += 6
      } else {
        at += 3
      }
    }
  }

  /// Whether a doubling stands in a range of a text of ideographs: 慢慢, 很久很久.
  static func hasPhrase(in document: Document, _ range: TextRange) -> Bool {
    let scalars = Array(document.string(range).unicodeScalars)
    return scalars.indices.contains { index in
      (1...2).contains { length in
        index + 2 * length <= scalars.count && scalars[index].isEastAsian
          && scalars[index..<index + length] == scalars[index + length..<index + 2 * length]
      }
    }
  }
}

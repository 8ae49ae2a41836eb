/// Stretches between quotation marks, found block by block.
///
/// A straight or single mark opens only after a space or an opening mark and closes only after a
/// letter or a mark, so that apostrophes are none; beside ideographs it does both. A mark without its partner opens nothing.
package struct Quotation: Equatable, Sendable {
  /// What stands between the marks.
  package let inner: TextRange
  /// With the marks.
  package let outer: TextRange
}

package enum Quotations {
  private static let partners: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "'": ["'"], "“": ["”"], "‘": ["’"], "„": ["“", "”"], "‚": ["‘", "’"],
    "«": ["»"], "»": ["«"], "「": ["」"], "『": ["』"], "《": ["》"], "〈": ["〉"],
  ]

  private struct Mark {
    let scalar: Unicode.Scalar
    let start: UInt32
    let end: UInt32
    let mayOpen: Bool
    let mayClose: Bool
  }

  package static func find(in document: Document) -> [Quotation] {
    document.blocks.filter { $0.kind != .code }.flatMap { find(in: document.text, $0.range) }
  }

  /// - Parameter range: a block of the text.
  static func find(in text: [UInt8], _ range: TextRange) -> [Quotation] {
    var found: [Quotation] = []
    var open: [Mark] = []
    for mark in marks(in: text, range) {
      let opener = open.lastIndex { partners[$0.scalar]?.contains(mark.scalar) ?? false }
      if mark.mayClose, let opener {
        let first = open[opener]
        open.removeSubrange(opener...)
        if first.end <= mark.start {
          found.append(
            Quotation(
              inner: TextRange(first.end, mark.start), outer: TextRange(first.start, mark.end)))
        }
      } else if mark.mayOpen {
        open.append(mark)
      }
    }
    return found.sorted { $0.outer < $1.outer }
  }

  private static func marks(in text: [UInt8], _ range: TextRange) -> [Mark] {
    var marks: [Mark] = []
    let scalars = Array(String(decoding: text[range.indices], as: UTF8.self).unicodeScalars)
    var at = range.start
    for (index, scalar) in scalars.enumerated() {
      let end = at + UInt32(UTF8.width(scalar))
      defer { at = end }
      guard partners[scalar] != nil || closers.contains(scalar) else { continue }
      let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
      let after: Unicode.Scalar = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isPlain = scalar == "\"" || scalar == "'" || scalar == "’" || scalar == "‘"
      let startsWord = !isInsideWord(before)
      let endsWord = !isInsideWord(after)
      marks.append(
        Mark(
          scalar: scalar, start: at, end: end,
          mayOpen: partners[scalar] != nil && (!isPlain || (startsWord && !isSpace(after))),
          mayClose: closers.contains(scalar) && (!isPlain || (endsWord && !isSpace(before)))))
    }
    return marks
  }

  private static let closers = partners.values.reduce(into: Set<Unicode.Scalar>()) {
    $0.formUnion($1)
  }

  /// Whether a mark beside the scalar may be an apostrophe. No ideograph has one.
  private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    guard scalar.value < 0x2E80 || scalar.value > 0x9FFF else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}

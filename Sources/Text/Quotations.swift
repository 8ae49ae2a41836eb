/// Stretches between quotation marks, found block by block.
///
/// A straight or single mark opens only after a space or an opening mark and closes only after a
/// letter or a mark, so that apostrophes are none; a mark without its partner opens nothing.
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
    document.blocks.filter { $0.kind != .code }.flatMap { quotations(in: $0.range, of: document) }
  }

  private static func quotations(in range: TextRange, of document: Document) -> [Quotation] {
    var found: [Quotation] = []
    var open: [Mark] = []
    for mark in marks(in: range, of: document) {
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

  private static func marks(in range: TextRange, of document: Document) -> [Mark] {
    var marks: [Mark] = []
    let scalars = Array(document.string(range).unicodeScalars)
    var at = range.start
    for (index, scalar) in scalars.enumerated() {
      let end = at + UInt32(UTF8.width(scalar))
      defer { at = end }
      guard partners[scalar] != nil || closers.contains(scalar) else { continue }
      let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : " "
      let after: Unicode.Scalar = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isPlain = scalar == "\"" || scalar == "'" || scalar == "’" || scalar == "‘"
      let startsWord = !before.properties.isAlphabetic && before.properties.numericType == nil
      let endsWord = !after.properties.isAlphabetic && after.properties.numericType == nil
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

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }
}

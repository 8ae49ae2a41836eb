internal import Text

/// Where foreign words are meant to stand: addresses, code, quotations and titles in their marks,
/// glosses in brackets.
struct Exemptions {
  private let document: Document
  private let ranges: RangeIndex

  init(_ document: Document, quotations: [Quotation]) {
    self.document = document
    ranges = RangeIndex(document.opaque + quotations.map(\.inner))
  }

  func covers(_ range: TextRange) -> Bool { ranges.covers(range) }

  /// Whether a range stands alone in brackets, not longer than a phrase.
  func isBracketed(_ range: TextRange) -> Bool {
    let before = character(before: range.start)
    let after = character(after: range.end)
    let isOpen = before.map { "(（[【".contains($0) } ?? false
    let isClosed = after.map { ")）]】,，;；、".contains($0) } ?? false
    return isOpen && isClosed && isPhrase(range)
  }

  /// Whether a gloss in quotation marks or brackets follows: *reads 天下为公, “All under heaven…”*.
  func isGlossed(_ range: TextRange) -> Bool {
    let end = min(Int(range.end) + 8, document.text.count)
    let after = String(decoding: document.text[Int(range.end)..<end], as: UTF8.self)
      .drop { ",，: ：".contains($0) }
    return (after.first.map { "\"“‘'「(（".contains($0) } ?? false) && isPhrase(range)
  }

  /// Not longer than a phrase, and without the marks of a clause.
  private func isPhrase(_ range: TextRange) -> Bool {
    let text = document.string(range)
    return text.count <= 24 && !text.contains { ",，。；;！？".contains($0) }
  }

  func character(before offset: UInt32) -> Character? {
    let start = offset > 8 ? offset - 8 : 0
    return String(decoding: document.text[Int(start)..<Int(offset)], as: UTF8.self)
      .last { !$0.isWhitespace }
  }

  func character(after offset: UInt32) -> Character? {
    let end = min(Int(offset) + 8, document.text.count)
    return String(decoding: document.text[Int(offset)..<end], as: UTF8.self)
      .first { !$0.isWhitespace }
  }
}

internal import Text

/// Where foreign words are meant to stand: addresses, code, quotations and titles in their marks,
/// glosses in brackets.
struct Exemptions {
  private let document: Document
  private let ranges: [TextRange]

  init(_ document: Document, quotations: [Quotation]) {
    self.document = document
    ranges = (document.opaque + quotations.map(\.inner)).sorted()
  }

  func covers(_ range: TextRange) -> Bool {
    ranges.contains { $0.contains(range) }
  }

  /// Whether a range stands alone in brackets, not longer than a phrase.
  func isBracketed(_ range: TextRange) -> Bool {
    let before = character(before: range.start)
    let after = character(after: range.end)
    let isOpen = before.map { "(（[【".contains($0) } ?? false
    let isClosed = after.map { ")）]】,，;；、".contains($0) } ?? false
    return isOpen && isClosed && document.string(range).count <= 24
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

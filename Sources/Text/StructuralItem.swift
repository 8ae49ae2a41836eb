/// Something of a document's build that a translation keeps: where a link leads, a picture, a
/// footnote, code.
package struct StructuralItem: Equatable, Sendable {
  package enum Kind: String, Sendable {
    /// A link of the markup.
    case link
    /// A web address in the running text.
    case address
    /// A mail address, in the running text or as the target of a link.
    case mail
    case image
    case footnoteReference, footnoteDefinition
    case code
    /// A heading or a cell without words.
    case emptyBlock
  }

  package let kind: Kind
  /// Where a link leads or a picture lies, a footnote's label, code, an address.
  package let value: String
  /// What readers see of it: offsets into the text; empty, at its place, where they see nothing.
  package let range: TextRange
  /// The bytes of the file that hold the value.
  package let origin: TextRange

  package init(kind: Kind, value: String, range: TextRange, origin: TextRange) {
    self.kind = kind
    self.value = value
    self.range = range
    self.origin = origin
  }
}

extension Document {
  /// The addresses of the running text that stand in no link and in no code.
  func bareAddresses() -> [StructuralItem] {
    let code = content.outline.filter { $0.kind == .code }.map(\.range)
    let taken = (code + content.structure.map(\.range)).filter { !$0.isEmpty }.sorted()
    return addresses.compactMap { range in
      // A link may hold code, so that more than the last range before the address can cover it.
      let next = taken.partitionIndex { $0.start >= range.end }
      guard !taken[..<next].suffix(8).contains(where: { $0.overlaps(range) }) else { return nil }
      let value = string(range)
      return StructuralItem(
        kind: value.contains("://") ? .address : .mail, value: value, range: range,
        origin: map.origin(of: range))
    }
  }
}

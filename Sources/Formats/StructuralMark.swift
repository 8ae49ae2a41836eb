internal import Text

/// A structural item while its leaf is read: its ranges count in the leaf's bytes, or in the
/// file's.
struct StructuralMark {
  let kind: StructuralItem.Kind
  let value: String
  /// What readers see of it, or its place.
  let words: Range<Int>
  let origin: Range<Int>

  init(_ kind: StructuralItem.Kind, _ value: String, words: Range<Int>, origin: Range<Int>) {
    self.kind = kind
    self.value = value
    self.words = words
    self.origin = origin
  }

  /// An item that readers see nothing of.
  init(_ kind: StructuralItem.Kind, _ value: String, origin: Range<Int>) {
    self.init(kind, value, words: origin.upperBound..<origin.upperBound, origin: origin)
  }

  /// The mark with ranges of the file in place of ranges of a leaf.
  func moved(to source: InlineSource) -> StructuralMark {
    StructuralMark(kind, value, words: source.place(of: words), origin: source.place(of: origin))
  }

  /// The item in the text that the map leads to.
  func item(_ map: SourceMap) -> StructuralItem {
    // Behind words there is markup, so that their end is a place of the text as well.
    let start = map.text(at: words.lowerBound)
    let range = TextRange(start, max(start, map.text(at: words.upperBound)))
    return StructuralItem(
      kind: kind, value: value, range: range,
      origin: TextRange(origin.lowerBound, origin.upperBound))
  }
}

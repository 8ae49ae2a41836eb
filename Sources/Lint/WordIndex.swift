package import Text

/// The words of a document in folded form, and where each stands.
package struct WordIndex: Sendable {
  package struct Entry: Sendable {
    package let range: TextRange
    /// Folded, without a possessive ending.
    package let folded: String
    /// The first letter is a capital.
    package let isCapitalised: Bool
    /// It is the first word of its segment, or a colon or an opening quotation mark stands
    /// before it.
    package let opensSentence: Bool
    package let kind: Word.Kind
    /// Index into the document's segments; nil between them.
    package let segment: Int?
  }

  package let entries: [Entry]
  private let places: [String: [Int]]

  package init(_ document: Document) {
    let segments = document.segments
    var entries: [Entry] = []
    var segment = 0
    var opened = -1
    var previous: UInt32 = 0
    for word in document.words {
      while segment < segments.count, segments[segment].range.end <= word.range.start {
        segment += 1
      }
      let isInside = segment < segments.count && segments[segment].range.contains(word.range)
      let raw = document.string(word.range)
      let opens = opened != segment || Self.opens(document, previous, word.range.start)
      var folded = FoldedText.fold(raw)
      if folded.hasSuffix("'s") { folded.removeLast(2) }
      entries.append(
        Entry(
          range: word.range, folded: folded,
          isCapitalised: raw.unicodeScalars.first?.properties.isUppercase ?? false,
          opensSentence: isInside && opens, kind: word.kind,
          segment: isInside ? segment : nil))
      if isInside { opened = segment }
      previous = word.range.end
    }
    self.entries = entries
    var places: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() { places[entry.folded, default: []].append(index) }
    self.places = places
  }

  /// Whether a colon or an opening quotation mark stands between two words.
  private static func opens(_ document: Document, _ start: UInt32, _ end: UInt32) -> Bool {
    guard start + 1 < end else { return false }
    let between = document.string(TextRange(start, end)).unicodeScalars
    if between.contains(where: { ":：“„«「『".unicodeScalars.contains($0) }) { return true }
    return between.contains("\"") && between.last == "\""
  }

  package func count(of folded: String) -> Int { places[folded]?.count ?? 0 }
  package func contains(_ folded: String) -> Bool { places[folded] != nil }
  /// Indices of the entries with that form.
  package func places(of folded: String) -> [Int] { places[folded] ?? [] }

  /// The entries inside a range.
  package func entries(in range: TextRange) -> ArraySlice<Entry> {
    let first = entries.partitionIndex { $0.range.start >= range.start }
    let last = entries.partitionIndex { $0.range.start >= range.end }
    return entries[first..<last]
  }
}

package import Text

/// The words of a document in folded form, and where each stands.
package struct WordIndex: Sendable {
  package struct Entry: Sendable {
    package let range: TextRange
    /// Folded, without a possessive ending.
    package let folded: String
    /// The first letter is a capital.
    package let isCapitalised: Bool
    /// Nothing but marks stands before it in its segment, or before it after a colon or a quote.
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
    for word in document.words {
      while segment < segments.count, segments[segment].range.end <= word.range.start {
        segment += 1
      }
      let isInside = segment < segments.count && segments[segment].range.contains(word.range)
      let raw = document.string(word.range)
      var folded = FoldedText.fold(raw)
      if folded.hasSuffix("'s") { folded.removeLast(2) }
      entries.append(
        Entry(
          range: word.range, folded: folded,
          isCapitalised: raw.unicodeScalars.first?.properties.isUppercase ?? false,
          opensSentence: isInside && opened != segment, kind: word.kind,
          segment: isInside ? segment : nil))
      if isInside { opened = segment }
    }
    self.entries = entries
    var places: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() { places[entry.folded, default: []].append(index) }
    self.places = places
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

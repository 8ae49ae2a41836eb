internal import Text

/// The terms of one term base that were found in a text so far.
struct TermSearch {
  private let concepts: [Concept]
  private let forms: TermForms
  private let scanner: TermScanner
  /// Nil in texts with spaces between words.
  private let edges: HanEdges?
  private let text: [UInt8]
  private var room: TermRoom
  private var found: [TermMatch] = []

  /// A text has about so many bytes for each match: room that is not used takes no memory.
  private static let bytesOfMatch = 128

  init(
    _ forms: TermForms, of concepts: [Concept], _ scanner: TermScanner, isUnspaced: Bool,
    in text: [UInt8], _ room: TermRoom
  ) {
    (self.forms, self.concepts, self.scanner, self.text) = (forms, concepts, scanner, text)
    edges = isUnspaced ? HanEdges(text) : nil
    self.room = room
    found.reserveCapacity(text.count / Self.bytesOfMatch)
  }

  /// Where in a text none of the terms begins.
  var sieve: TermSieve { forms.trie.sieve }

  /// - Parameter openings: behind those before.
  mutating func visit(_ openings: ArraySlice<UInt32>) {
    let (scanner, text) = (scanner, text)
    scanner.visit(openings, in: text.span) { note($0) }
  }

  private mutating func note(_ candidate: TermCandidate) {
    guard forms.stands(candidate, in: text), let term = term(of: candidate) else { return }
    let range = TextRange(candidate.start, candidate.end)
    guard room.allows(range), edges?.stands(range) ?? true else { return }
    let ending = TextRange(candidate.stemEnd, candidate.end)
    found.append(TermMatch(range: range, ending: ending, reference: term))
  }

  private func term(of candidate: TermCandidate) -> TermReference? {
    let stem = text.span.extracting(candidate.start..<candidate.stemEnd)
    return forms.term(of: candidate.form, stem, in: concepts)
  }

  /// In order, none overlapping another.
  mutating func takeMatches() -> [TermMatch] {
    Overlaps.keepLongest(&found)
    return found
  }
}

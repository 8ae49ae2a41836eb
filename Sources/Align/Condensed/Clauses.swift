internal import Text

/// A clause of a segment: where it stands, and its distinct terms.
struct Clause: Equatable {
  let range: TextRange
  let terms: [Int]
}

/// The clauses of a segment: cut at marks and at words that join clauses, those with fewer than
/// three terms joined to the next.
enum Clauses {
  private static let joints = words([
    "and", "or", "but", "while", "whilst", "though", "although", "including", "with", "such",
    "because", "und", "oder", "aber", "weil", "mit", "sowie", "et", "ou", "mais", "avec", "tandis",
    "и", "или", "но", "а", "хотя",
  ])

  private static func words(_ words: [String]) -> Spellings {
    words.reduce(into: Spellings()) { _ = $0.id($1) }
  }

  static func find(_ terms: [ContentTerm], in segment: Segment, of document: Document) -> [Clause] {
    var clauses: [Clause] = []
    var current: [Int] = []
    var start = segment.range.start
    var next = 0
    for cut in cuts(in: segment, of: document) + [segment.range.end] {
      while next < terms.count, terms[next].range.start < cut {
        if !current.contains(terms[next].id) { current.append(terms[next].id) }
        next += 1
      }
      guard current.count >= 3 else { continue }
      clauses.append(Clause(range: TextRange(start, cut), terms: current.sorted()))
      current = []
      start = cut
    }
    guard !current.isEmpty else { return clauses.map { trimmed($0, segment, document) } }
    let end = segment.range.end
    if let last = clauses.popLast() {
      let all = CondensedSide.distinct(current + last.terms)
      clauses.append(Clause(range: TextRange(last.range.start, end), terms: all))
    } else {
      clauses.append(Clause(range: TextRange(start, end), terms: current.sorted()))
    }
    return clauses.map { trimmed($0, segment, document) }
  }

  /// From the first word of the clause to its last.
  private static func trimmed(_ clause: Clause, _ segment: Segment, _ document: Document) -> Clause
  {
    guard clause.range != segment.range else { return clause }
    let words = document.words(in: clause.range)
    guard let first = words.first, let last = words.last else { return clause }
    return Clause(range: TextRange(first.range.start, last.range.end), terms: clause.terms)
  }

  private static func cuts(in segment: Segment, of document: Document) -> [UInt32] {
    var cuts: [UInt32] = []
    var previous: UInt32?
    let text = document.text
    for word in document.words(in: segment.range) {
      if let previous, breaks(document, previous, word.range.start) {
        cuts.append(word.range.start)
      } else if isJoint(text[word.range.indices]) {
        cuts.append(word.range.start)
      }
      previous = word.range.end
    }
    return cuts
  }

  private static func isJoint(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 10 else { return false }
    if word.allSatisfy({ (0x61...0x7A).contains($0) }) { return joints.known(word) != nil }
    let lowered = String(decoding: word, as: UTF8.self).lowercased()
    return joints.known(Array(lowered.utf8)[...]) != nil
  }

  /// Whether what stands between two words parts clauses: a comma, a colon, a spaced dash.
  private static func breaks(_ document: Document, _ start: UInt32, _ end: UInt32) -> Bool {
    guard start + 1 < end else { return false }
    let bytes = document.text[Int(start)..<Int(end)]
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return bytes.contains { ",;:()".utf8.contains($0) }
        || (bytes.contains(UInt8(ascii: "-")) && bytes.contains(0x20))
    }
    let between = document.string(TextRange(start, end)).unicodeScalars
    return between.contains { ",;:()—–，；：（）、。".unicodeScalars.contains($0) }
  }
}

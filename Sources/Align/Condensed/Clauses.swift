internal import Text

/// The clauses of a segment as sets of terms: cut at marks and at words that join clauses, those
/// with fewer than three terms joined to the next.
enum Clauses {
  private static let joints: Set<String> = [
    "and", "or", "but", "while", "whilst", "though", "although", "including", "with", "such",
    "because", "und", "oder", "aber", "weil", "mit", "sowie", "et", "mais", "avec", "и", "но",
  ]

  static func sets(of terms: [ContentTerm], in segment: Segment, of document: Document) -> [[Int]] {
    let cuts = cuts(in: segment, of: document)
    var clauses: [[Int]] = []
    var current: Set<Int> = []
    var next = 0
    for cut in cuts + [segment.range.end] {
      while next < terms.count, terms[next].range.start < cut {
        current.insert(terms[next].id)
        next += 1
      }
      if current.count >= 3 {
        clauses.append(current.sorted())
        current = []
      }
    }
    if let last = clauses.last, !current.isEmpty {
      clauses[clauses.count - 1] = Set(last).union(current).sorted()
    } else if !current.isEmpty {
      clauses.append(current.sorted())
    }
    return clauses
  }

  private static func cuts(in segment: Segment, of document: Document) -> [UInt32] {
    var cuts: [UInt32] = []
    var previous: UInt32?
    for word in document.words(in: segment.range) {
      if let previous, breaks(document, previous, word.range.start) {
        cuts.append(word.range.start)
      }
      if joints.contains(FoldedText.fold(document.string(word.range))) {
        cuts.append(word.range.start)
      }
      previous = word.range.end
    }
    return cuts
  }

  /// Whether what stands between two words parts clauses: a comma, a colon, a spaced dash.
  private static func breaks(_ document: Document, _ start: UInt32, _ end: UInt32) -> Bool {
    guard start < end else { return false }
    let between = document.string(TextRange(start, end)).unicodeScalars
    if between.contains(where: { ",;:()—–，；：（）、".unicodeScalars.contains($0) }) { return true }
    return between.contains("-") && between.contains(" ")
  }
}

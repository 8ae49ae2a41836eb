internal import Terms
internal import Text

/// The terms that stand in a text, by place and by concept.
package final class TermIndex: Sendable {
  /// In the order of the text.
  let matches: [TermMatch]
  /// The places in `matches` by concept.
  private let concepts: Buckets
  /// The places by form, the forms in the order in which they come first.
  private let forms = Lazy<[[Int32]]>()

  /// - Parameter matches: in the order of the text.
  init(_ matches: [TermMatch]) {
    self.matches = matches
    let count = matches.reduce(0) { max($0, $1.concept + 1) }
    concepts = Buckets(places: matches.count, count: count) { matches[$0].concept }
  }

  /// Those of each form that is meant, the forms in the order in which they come first.
  func forms(where isMeant: (TermReference) -> Bool) -> [[TermMatch]] {
    let forms = forms.value(places)
    return forms.filter { isMeant(matches[Int($0[0])].reference) }
      .map { $0.map { matches[Int($0)] } }
  }

  private func places() -> [[Int32]] {
    var forms: [[Int32]] = []
    // Of few terms each: a hash of every match would cost more.
    var numbers = [[(term: Int, form: Int)]](repeating: [], count: concepts.count)
    for (index, match) in matches.enumerated() {
      let known = numbers[match.concept].first { $0.term == match.term }
      if known == nil {
        numbers[match.concept].append((match.term, forms.count))
        forms.append([])
      }
      forms[known?.form ?? forms.count - 1].append(Int32(index))
    }
    return forms
  }

  /// Those that lie in a range.
  func matches(in range: TextRange) -> [TermMatch] {
    let first = matches.partitionIndex { $0.range.start >= range.start }
    return matches[first...].prefix { $0.range.start < range.end }
      .filter { range.contains($0.range) }
  }

  /// The concepts of those that lie in a range.
  func concepts(in range: TextRange) -> [Int] {
    var concepts: [Int] = []
    var at = matches.partitionIndex { $0.range.start >= range.start }
    while at < matches.count, matches[at].range.start < range.end {
      if range.contains(matches[at].range) { concepts.append(matches[at].concept) }
      at += 1
    }
    return concepts
  }

  /// Those of a concept that lie in a range.
  func matches(of concept: Int, in range: TextRange) -> [TermMatch] {
    matches(of: concept, from: range.start).prefix { $0.range.start < range.end }
      .filter { range.contains($0.range) }
  }

  /// The first one of a concept that lies in one of some ranges, in the order of the ranges.
  func first(of concept: Int, in ranges: some Sequence<TextRange>) -> TermMatch? {
    for range in ranges {
      for match in matches(of: concept, from: range.start) {
        if match.range.start >= range.end { break }
        if range.contains(match.range) { return match }
      }
    }
    return nil
  }

  /// Whether one of a concept lies in one of some segments, which follow each other.
  func has(_ concept: Int, in segments: ArraySlice<Segment>) -> Bool {
    guard let first = segments.first, let last = segments.last else { return false }
    for match in matches(of: concept, from: first.range.start) {
      let range = match.range
      if range.start >= last.range.end { return false }
      let segment = segments.partitionIndex { $0.range.end > range.start }
      if segment < segments.endIndex, segments[segment].range.contains(range) { return true }
    }
    return false
  }

  func first(of concept: Int) -> TermMatch? { concepts[concept].first.map { matches[Int($0)] } }

  /// Those of a concept that begin at an offset or behind it.
  private func matches(of concept: Int, from start: UInt32) -> some Sequence<TermMatch> {
    let places = concepts[concept]
    let first = places.partitionIndex { matches[Int($0)].range.start >= start }
    return places[first...].lazy.map { [matches] in matches[Int($0)] }
  }
}

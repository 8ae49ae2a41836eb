internal import Terms
internal import Text

/// The terms that stand in a text, by place and by concept.
package final class TermIndex: Sendable {
  /// In the order of the text.
  let matches: [TermMatch]
  private let concepts: [Int: [Int]]
  private let madeForms = Lazy<[[TermMatch]]>()

  init(_ matches: [TermMatch]) {
    self.matches = matches.sorted { $0.range < $1.range }
    var concepts: [Int: [Int]] = [:]
    for (index, match) in self.matches.enumerated() {
      concepts[match.concept, default: []].append(index)
    }
    self.concepts = concepts
  }

  /// Those of each form, the forms in the order in which they come first.
  var byForm: [[TermMatch]] {
    madeForms.value {
      var forms: [[TermMatch]] = []
      var places: [TermReference: Int] = [:]
      for match in matches {
        if let place = places[match.reference] {
          forms[place].append(match)
        } else {
          places[match.reference] = forms.count
          forms.append([match])
        }
      }
      return forms
    }
  }

  /// Those that lie in a range.
  func matches(in range: TextRange) -> [TermMatch] {
    let first = matches.partitionIndex { $0.range.start >= range.start }
    return matches[first...].prefix { $0.range.start < range.end }
      .filter { range.contains($0.range) }
  }

  /// Those of a concept that lie in a range.
  func matches(of concept: Int, in range: TextRange) -> [TermMatch] {
    guard let places = concepts[concept] else { return [] }
    let first = places.partitionIndex { matches[$0].range.start >= range.start }
    return places[first...].lazy.map { [matches] in matches[$0] }
      .prefix { $0.range.start < range.end }.filter { range.contains($0.range) }
  }

  /// The first one of a concept that lies in one of some ranges, in the order of the ranges.
  func first(of concept: Int, in ranges: some Sequence<TextRange>) -> TermMatch? {
    guard let places = concepts[concept] else { return nil }
    for range in ranges {
      var place = places.partitionIndex { matches[$0].range.start >= range.start }
      while place < places.count, matches[places[place]].range.start < range.end {
        if range.contains(matches[places[place]].range) { return matches[places[place]] }
        place += 1
      }
    }
    return nil
  }

  /// Whether one of a concept lies in one of some segments, which follow each other.
  func has(_ concept: Int, in segments: ArraySlice<Segment>) -> Bool {
    guard let places = concepts[concept], let first = segments.first, let last = segments.last
    else { return false }
    var place = places.partitionIndex { matches[$0].range.start >= first.range.start }
    while place < places.count, matches[places[place]].range.start < last.range.end {
      let range = matches[places[place]].range
      let segment = segments.partitionIndex { $0.range.end > range.start }
      if segment < segments.endIndex, segments[segment].range.contains(range) { return true }
      place += 1
    }
    return false
  }

  func first(of concept: Int) -> TermMatch? { concepts[concept]?.first.map { matches[$0] } }
}

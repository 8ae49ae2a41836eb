internal import Terms
internal import Text

/// The terms that stand in a text, by place and by concept.
package final class TermIndex: Sendable {
  /// In the order of the text.
  let matches: [TermMatch]
  /// Their places by concept, and by form, the forms in the order in which they come first.
  private let concepts: [Int: [Int32]]
  private let forms = Lazy<[[Int32]]>()

  init(_ matches: [TermMatch]) {
    self.matches = matches.sorted { $0.range < $1.range }
    var concepts: [Int: [Int32]] = [:]
    for (index, match) in self.matches.enumerated() {
      concepts[match.concept, default: []].append(Int32(index))
    }
    self.concepts = concepts
  }

  /// Those of each form that is meant, the forms in the order in which they come first.
  func forms(where isMeant: (TermReference) -> Bool) -> [[TermMatch]] {
    let forms = forms.value(places)
    return forms.filter { isMeant(matches[Int($0[0])].reference) }
      .map { $0.map { matches[Int($0)] } }
  }

  private func places() -> [[Int32]] {
    var forms: [[Int32]] = []
    var numbers: [TermReference: Int] = [:]
    for (index, match) in matches.enumerated() {
      let number = numbers[match.reference] ?? forms.count
      if number == forms.count {
        numbers[match.reference] = number
        forms.append([])
      }
      forms[number].append(Int32(index))
    }
    return forms
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
    let first = places.partitionIndex { matches[Int($0)].range.start >= range.start }
    return places[first...].lazy.map { [matches] in matches[Int($0)] }
      .prefix { $0.range.start < range.end }.filter { range.contains($0.range) }
  }

  /// The first one of a concept that lies in one of some ranges, in the order of the ranges.
  func first(of concept: Int, in ranges: some Sequence<TextRange>) -> TermMatch? {
    guard let places = concepts[concept] else { return nil }
    for range in ranges {
      var place = places.partitionIndex { matches[Int($0)].range.start >= range.start }
      while place < places.count {
        let match = matches[Int(places[place])]
        guard match.range.start < range.end else { break }
        if range.contains(match.range) { return match }
        place += 1
      }
    }
    return nil
  }

  /// Whether one of a concept lies in one of some segments, which follow each other.
  func has(_ concept: Int, in segments: ArraySlice<Segment>) -> Bool {
    guard let places = concepts[concept], let first = segments.first, let last = segments.last
    else { return false }
    var place = places.partitionIndex { matches[Int($0)].range.start >= first.range.start }
    while place < places.count {
      let range = matches[Int(places[place])].range
      guard range.start < last.range.end else { break }
      let segment = segments.partitionIndex { $0.range.end > range.start }
      if segment < segments.endIndex, segments[segment].range.contains(range) { return true }
      place += 1
    }
    return false
  }

  func first(of concept: Int) -> TermMatch? { concepts[concept]?.first.map { matches[Int($0)] } }
}

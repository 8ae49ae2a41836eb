internal import Terms
internal import Text

/// Which names of the source the names of the translation stand for.
struct NameSources {
  private let places: [(range: TextRange, name: String)]

  init(_ pair: Pair) {
    places = pair.names.flatMap { name in name.places.map { ($0.target, name.source) } }
      .sorted { $0.0 < $1.0 }
  }

  /// Whether two spellings stand for two names of the source, and never for one, nor for one and a
  /// part of it: 伊戈尔·谢苗诺夫 and 谢苗诺夫.
  func areTwoNames(_ a: [TextRange], _ b: [TextRange]) -> Bool {
    let first = names(at: a)
    let second = names(at: b)
    return !first.isEmpty && !second.isEmpty
      && first.allSatisfy { one in
        second.allSatisfy { !one.contains($0) && !$0.contains(one) }
      }
  }

  private func names(at ranges: [TextRange]) -> Set<String> {
    Set(places.filter { place in ranges.contains { $0.overlaps(place.range) } }.map(\.name))
  }
}

internal import Terms
internal import Text

/// Which names of the source the names of the translation stand for.
struct NameSources: Sendable {
  private let places: [(range: TextRange, name: String)]
  /// The length of the longest place.
  private let longest: UInt32

  init(_ pair: Pair) {
    places = pair.names.flatMap { name in name.places.map { ($0.target, name.source) } }
      .sorted { $0.0 < $1.0 }
    longest = places.map { $0.range.end - $0.range.start }.max() ?? 0
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
    Set(
      ranges.flatMap { range in
        let first = places.partitionIndex { $0.range.start + longest > range.start }
        return places[first...].prefix { $0.range.start < range.end }
          .filter { $0.range.overlaps(range) }.map(\.name)
      })
  }
}

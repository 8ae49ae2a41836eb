internal import Text

/// A translation cut into passages: as few paragraphs of either side as hold whole beads.
///
/// A name that the source's paragraph repeats is needed once in the translation's; sentences are
/// too small to ask for it in each.
struct Passages {
  private let pair: Pair
  /// The segments of the target, one passage's behind another's.
  private var target: [Int] = []
  /// Where those of each passage begin.
  private var starts: [Int] = []
  /// The passage of each segment of the source; -1 for those in no bead.
  private var bySource: [Int] = []

  init(_ pair: Pair) {
    self.pair = pair
    guard let alignment = pair.alignment else { return }
    let (source, other) = (alignment.source, alignment.target)
    bySource = Array(repeating: -1, count: source.count)
    var last = (source: -1, target: -1)
    for bead in alignment.beads {
      let isSame =
        bead.source.contains { source[$0].block == last.source }
        || bead.target.contains { other[$0].block == last.target }
      if !isSame || starts.isEmpty { starts.append(target.count) }
      target += bead.target
      for segment in bead.source { bySource[segment] = starts.count - 1 }
      if let segment = bead.source.last { last.source = source[segment].block }
      if let segment = bead.target.last { last.target = other[segment].block }
    }
  }

  /// The passage whose source holds a range; nil between segments.
  func passage(holding range: TextRange) -> Int? {
    guard let segments = pair.alignment?.source else { return nil }
    let index = segments.partitionIndex { $0.range.end > range.start }
    guard index < segments.count, segments[index].range.contains(range) else { return nil }
    return bySource[index] < 0 ? nil : bySource[index]
  }

  func targetSegments(_ passage: Int) -> ArraySlice<Int> {
    let next = passage + 1
    return target[starts[passage]..<(next < starts.count ? starts[next] : target.count)]
  }

  func targetRanges(_ passage: Int) -> [TextRange] {
    targetSegments(passage).compactMap { pair.alignment?.target[$0].range }
  }

  func targetRange(_ passage: Int) -> TextRange? {
    targetRanges(passage).reduce(nil as TextRange?) { $0?.union($1) ?? $1 }
  }

  func targetText(_ passage: Int) -> String {
    targetRange(passage).map(pair.target.string) ?? ""
  }
}

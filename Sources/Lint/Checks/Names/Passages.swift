internal import Text

/// A translation cut into passages: as few paragraphs of either side as hold whole beads.
///
/// A name that the source's paragraph repeats is needed once in the translation's; sentences are
/// too small to ask for it in each.
struct Passages {
  private let pair: Pair
  /// Segments of the target by passage, in order.
  private var target: [[Int]] = []
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
      if !isSame || target.isEmpty { target.append([]) }
      target[target.count - 1] += bead.target
      for segment in bead.source { bySource[segment] = target.count - 1 }
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

  func targetSegments(_ passage: Int) -> [Int] { target[passage] }

  func targetRanges(_ passage: Int) -> [TextRange] {
    target[passage].compactMap { pair.alignment?.target[$0].range }
  }

  func targetRange(_ passage: Int) -> TextRange? {
    targetRanges(passage).reduce(nil as TextRange?) { $0?.union($1) ?? $1 }
  }

  func targetText(_ passage: Int) -> String {
    targetRange(passage).map(pair.target.string) ?? ""
  }
}

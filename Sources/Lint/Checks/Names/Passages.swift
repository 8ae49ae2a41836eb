internal import Text

/// A translation cut into passages: as few paragraphs of either side as hold whole beads.
///
/// A name that the source's paragraph repeats is needed once in the translation's; sentences are
/// too small to ask for it in each.
struct Passages {
  private let pair: Pair
  /// Segments of the target by passage, in order.
  private var target: [[Int]] = []
  private var bySource: [Int: Int] = [:]

  init(_ pair: Pair) {
    self.pair = pair
    guard let alignment = pair.alignment else { return }
    var last = (source: -1, target: -1)
    for bead in alignment.beads {
      let from = bead.source.compactMap { block($0, alignment.source) }
      let to = bead.target.compactMap { block($0, alignment.target) }
      let isSame = from.contains(last.source) || to.contains(last.target)
      if !isSame || target.isEmpty { target.append([]) }
      target[target.count - 1] += bead.target
      for segment in bead.source { bySource[segment] = target.count - 1 }
      if let block = from.last { last.source = block }
      if let block = to.last { last.target = block }
    }
  }

  private func block(_ segment: Int, _ segments: [Segment]) -> Int? {
    segments.indices.contains(segment) ? segments[segment].block : nil
  }

  /// The passage whose source holds a range; nil between segments.
  func passage(holding range: TextRange) -> Int? {
    guard let segments = pair.alignment?.source else { return nil }
    let index = segments.partitionIndex { $0.range.end > range.start }
    guard index < segments.count, segments[index].range.contains(range) else { return nil }
    return bySource[index]
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

internal import Text

/// A translation cut into passages: as few paragraphs of either side as hold whole beads.
///
/// A name that the source's paragraph repeats is needed once in the translation's; sentences are
/// too small to ask for it in each.
struct Passages {
  private let pair: Pair
  /// The segments of both sides.
  private let own: [Segment]
  private let others: [Segment]
  /// The segments of the target, one passage's behind another's.
  private var target: [Int32] = []
  /// Where those of each passage begin.
  private var starts: [Int32] = []
  /// The passage of each segment of the source; -1 for those in no bead.
  private var bySource: [Int32] = []

  init(_ pair: Pair) {
    self.pair = pair
    (own, others) = (pair.alignment?.source ?? [], pair.alignment?.target ?? [])
    bySource = Array(repeating: -1, count: own.count)
    var last = (source: -1, target: -1)
    // A copy of a bead would count references.
    let beads = pair.alignment?.beads ?? []
    for index in beads.indices {
      let isSame =
        beads[index].source.contains { own[$0].block == last.source }
        || beads[index].target.contains { others[$0].block == last.target }
      if !isSame || starts.isEmpty { starts.append(Int32(target.count)) }
      for segment in beads[index].target { target.append(Int32(segment)) }
      for segment in beads[index].source { bySource[segment] = Int32(starts.count - 1) }
      if let segment = beads[index].source.last { last.source = own[segment].block }
      if let segment = beads[index].target.last { last.target = others[segment].block }
    }
  }

  /// The passage whose source holds a range; nil between segments.
  func passage(holding range: TextRange) -> Int? {
    passage(of: own.partitionIndex { $0.range.end > range.start }, holding: range)
  }

  /// The same of ranges that are asked about in their order.
  ///
  /// - Parameter index: of the segment of the range before, 0 at first.
  func passage(holding range: TextRange, from index: inout Int) -> Int? {
    while index < own.count, own[index].range.end <= range.start { index += 1 }
    return passage(of: index, holding: range)
  }

  private func passage(of index: Int, holding range: TextRange) -> Int? {
    guard index < own.count, own[index].range.contains(range) else { return nil }
    return bySource[index] < 0 ? nil : Int(bySource[index])
  }

  func targetSegments(_ passage: Int) -> some Collection<Int> {
    let next = passage + 1
    let end = next < starts.count ? Int(starts[next]) : target.count
    return target[Int(starts[passage])..<end].lazy.map { Int($0) }
  }

  func targetRanges(_ passage: Int) -> [TextRange] {
    targetSegments(passage).map { others[$0].range }
  }

  func targetRange(_ passage: Int) -> TextRange? {
    targetRanges(passage).reduce(nil as TextRange?) { $0?.union($1) ?? $1 }
  }

  func targetText(_ passage: Int) -> String {
    targetRange(passage).map(pair.target.string) ?? ""
  }
}

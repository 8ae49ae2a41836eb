internal import Lint
internal import Text

/// What the head of a report tells of a pair.
struct PairStatistics {
  let sentences: (source: Int, target: Int)
  let paragraphs: (source: Int, target: Int)
  /// The share of the source's running text, by bytes, that the target covers; nil without source.
  let covered: Double?
  /// Source paragraphs of which nothing stands in the target.
  let leftOut: Int

  init(_ pair: Pair, rows: [Row]) {
    let texts = AlignedTexts(pair)
    let source = texts?.alignment.source ?? []
    let target = texts?.alignment.target ?? pair.target.segments
    sentences = (Self.sentences(source), Self.sentences(target))
    paragraphs = (Self.paragraphs(source), Self.paragraphs(target))
    guard let texts else {
      covered = nil
      leftOut = 0
      return
    }
    let missing = Self.missingSegments(texts, rows)
    covered = Self.share(of: source, missing: missing)
    leftOut = Self.lost(source, missing: missing)
  }

  private static func sentences(_ segments: [Segment]) -> Int {
    segments.count { $0.isBody }
  }

  private static func paragraphs(_ segments: [Segment]) -> Int {
    Set(segments.filter(\.isBody).map(\.block)).count
  }

  /// Which source segments stand in rows that are left out.
  private static func missingSegments(_ texts: AlignedTexts, _ rows: [Row]) -> [Bool] {
    let gone = rows.filter { $0.kind == .leftOut }.flatMap(\.source).map(\.range).sorted()
    return texts.alignment.source.map { segment in
      let next = gone.partitionIndex { $0.start > segment.range.start }
      return next > 0 && gone[next - 1].contains(segment.range)
    }
  }

  private static func share(of segments: [Segment], missing: [Bool]) -> Double? {
    var whole = 0
    var present = 0
    for (segment, isMissing) in zip(segments, missing) where segment.isBody {
      whole += segment.range.count
      if !isMissing { present += segment.range.count }
    }
    return whole == 0 ? nil : Double(present) / Double(whole)
  }

  private static func lost(_ segments: [Segment], missing: [Bool]) -> Int {
    let body = zip(segments, missing).filter { $0.0.isBody }
    let kept = Set(body.filter { !$0.1 }.map(\.0.block))
    return Set(body.map(\.0.block)).subtracting(kept).count
  }
}

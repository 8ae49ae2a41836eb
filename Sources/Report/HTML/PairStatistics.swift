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
    let content = Self.content(of: texts)
    let missing = Self.missingSegments(texts, rows)
    covered = Self.share(of: content, missing: missing)
    leftOut = Self.lost(content, missing: missing)
  }

  private static func sentences(_ segments: [Segment]) -> Int {
    segments.count { $0.isBody }
  }

  private static func paragraphs(_ segments: [Segment]) -> Int {
    Set(segments.filter(\.isBody).map(\.block)).count
  }

  /// The source segments that can be left out, by index.
  private static func content(of texts: AlignedTexts) -> [(index: Int, segment: Segment)] {
    let coverage = texts.alignment.coverage
    return texts.alignment.source.enumerated().map { (index: $0.offset, segment: $0.element) }
      .filter { _, segment in
        let isApart =
          coverage.indices.contains(segment.block) && coverage[segment.block] == .notContent
        return segment.isBody && !isApart
      }
  }

  /// Which source segments stand in rows that are left out.
  private static func missingSegments(_ texts: AlignedTexts, _ rows: [Row]) -> [Bool] {
    let gone = rows.filter { $0.kind == .leftOut }.flatMap(\.source).map(\.range).sorted()
    return texts.alignment.source.map { segment in
      let next = gone.partitionIndex { $0.start > segment.range.start }
      return next > 0 && gone[next - 1].contains(segment.range)
    }
  }

  private static func share(
    of content: [(index: Int, segment: Segment)], missing: [Bool]
  ) -> Double? {
    let whole = content.reduce(0) { $0 + $1.segment.range.count }
    let present = content.reduce(0) { $0 + (missing[$1.index] ? 0 : $1.segment.range.count) }
    return whole == 0 ? nil : Double(present) / Double(whole)
  }

  private static func lost(
    _ content: [(index: Int, segment: Segment)], missing: [Bool]
  ) -> Int {
    let kept = Set(content.filter { !missing[$0.index] }.map(\.segment.block))
    return Set(content.map(\.segment.block)).subtracting(kept).count
  }
}

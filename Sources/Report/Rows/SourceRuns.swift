internal import Text

/// The stretches of a source that a condensed text does not draw on.
struct SourceRuns {
  let texts: AlignedTexts

  struct Run {
    let row: Row
    /// Index of the first segment.
    let first: Int
  }

  /// Headings, captions and questions join the left-out paragraphs that they stand among.
  var runs: [Run] {
    let linked = Set(texts.alignment.beads.flatMap { $0.links.map(\.source) })
    var groups: [(kind: Row.Kind, indices: [Int])] = []
    for index in texts.alignment.source.indices where !linked.contains(index) {
      let kind = kind(of: index)
      let isNext = groups.last?.indices.last == index - 1
      if isNext, let last = groups.last, let joined = Self.joined(last.kind, kind) {
        groups[groups.count - 1].indices.append(index)
        groups[groups.count - 1].kind = joined
      } else {
        groups.append((kind, [index]))
      }
    }
    return groups.map { group in
      let passages = Passage.passages(
        group.indices, of: texts.alignment.source, coverage: texts.alignment.coverage)
      return Run(row: Row(kind: group.kind, source: passages), first: group.indices[0])
    }
  }

  private static func joined(_ a: Row.Kind, _ b: Row.Kind) -> Row.Kind? {
    if a == b { return a }
    let kinds = [a, b]
    return kinds.contains(.leftOut) && kinds.contains(.apart) ? .leftOut : nil
  }

  private func kind(of index: Int) -> Row.Kind {
    let segment = texts.alignment.source[index]
    let coverage = texts.alignment.coverage
    guard coverage.indices.contains(segment.block) else {
      return segment.isBody ? .leftOut : .apart
    }
    return switch coverage[segment.block] {
    case .leftOut: .leftOut
    case .notContent: .apart
    case .covered, .partly: .unused
    }
  }
}

internal import Text

/// The rows of a condensed pair: a target sentence each, with the source sentences that it draws
/// on, strong before weak; between them the source that nothing draws on.
struct CondensedRows {
  let texts: AlignedTexts
  let order: RowOrder

  /// A row and where it stands in the source, as an index of its segments.
  private struct Placed {
    let row: Row
    let place: Int
  }

  var rows: [Row] {
    let beads = placedBeads
    let runs = SourceRuns(texts: texts).runs.map { Placed(row: $0.row, place: $0.first) }
    return Self.merged(order == .source ? bySource(beads, runs) : byTarget(beads, runs))
  }

  /// Neighbouring rows of source that nothing draws on become one.
  private static func merged(_ rows: [Row]) -> [Row] {
    var merged: [Row] = []
    for row in rows {
      if row.kind == .unused, merged.last?.kind == .unused {
        merged[merged.count - 1].source += row.source
      } else {
        merged.append(row)
      }
    }
    return merged
  }

  /// A sentence without links stands where the one before it stands.
  private var placedBeads: [Placed] {
    let moved = Moved.positions(in: texts.alignment.beads.map(Self.best))
    var place = -1
    return texts.alignment.beads.enumerated().map { index, bead in
      place = Self.best(bead) ?? place
      return Placed(row: row(index, bead, isMoved: moved.contains(index)), place: place)
    }
  }

  private static func best(_ bead: Bead) -> Int? {
    bead.links.max { ($0.score, $1.source) < ($1.score, $0.source) }?.source
  }

  private func row(_ index: Int, _ bead: Bead, isMoved: Bool) -> Row {
    var row = Row(kind: .aligned, bead: index)
    let segments = texts.alignment.source
    for strength in [Link.Strength.strong, .weak] {
      let links = bead.links.filter { $0.strength == strength }.map(\.source).sorted()
      row.source += Passage.passages(links, of: segments, strength: strength)
    }
    row.target = Passage.passages(bead.target, of: texts.alignment.target)
    if row.source.isEmpty { row.kind = texts.isUnsupported(bead) ? .added : .apart }
    row.isMoved = isMoved
    return row
  }

  private func bySource(_ beads: [Placed], _ runs: [Placed]) -> [Row] {
    let all = (beads + runs).enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    return all.map(\.element.row)
  }

  /// A run stands before the first sentence that draws on what follows it.
  private func byTarget(_ beads: [Placed], _ runs: [Placed]) -> [Row] {
    var rows: [Row] = []
    var next = 0
    var reached = -1
    for bead in beads {
      reached = max(reached, bead.place)
      while next < runs.count, runs[next].place < reached {
        rows.append(runs[next].row)
        next += 1
      }
      rows.append(bead.row)
    }
    return rows + runs[next...].map(\.row)
  }
}

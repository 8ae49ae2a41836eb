internal import Text

/// The rows of a translation: a bead each; neighbours that are left out share one.
enum TranslationRows {
  static func rows(of texts: AlignedTexts) -> [Row] {
    var rows: [Row] = []
    for (index, bead) in texts.alignment.beads.enumerated() {
      let row = row(index, bead, texts.alignment)
      if row.kind == .leftOut, rows.last?.kind == .leftOut {
        rows[rows.count - 1].source += row.source
      } else {
        rows.append(row)
      }
    }
    return rows
  }

  static func row(_ index: Int, _ bead: Bead, _ alignment: Alignment) -> Row {
    var row = Row(kind: .aligned, bead: index)
    row.source = Passage.passages(bead.source, of: alignment.source)
    row.target = Passage.passages(bead.target, of: alignment.target)
    if row.target.isEmpty { row.kind = alone(row.source, .leftOut) }
    if row.source.isEmpty { row.kind = alone(row.target, .added) }
    row.isMoved = bead.isMoved
    return row
  }

  /// Text that carries nothing of what is said may stand on one side.
  private static func alone(_ passages: [Passage], _ kind: Row.Kind) -> Row.Kind {
    let isApart = passages.allSatisfy {
      [.caption, .credit, .provenance, .notice].contains($0.kind)
    }
    return isApart ? .apart : kind
  }
}

internal import Lint
internal import Text

/// The ranges to mark on one side, ready to be asked for those of a stretch.
struct MarkTable {
  /// What the ids of the cards begin with.
  let prefix: String
  /// By start.
  private let marks: [MarkedText.Mark]
  /// The length of the longest, in bytes.
  private let reach: Int

  init(_ marks: [MarkedText.Mark], prefix: String = "") {
    self.prefix = prefix
    self.marks = marks.sorted { ($0.range, $0.number) < ($1.range, $1.number) }
    reach = marks.map(\.range.count).max() ?? 0
  }

  /// What findings report and rest on, on one side.
  init(_ findings: [(number: Int, finding: Finding)], _ side: Side, prefix: String = "") {
    let marks = findings.flatMap { number, finding in
      let related = finding.related.filter { $0.side == side }.map(\.range)
      let own = finding.side == side ? [finding.range] : []
      return (own + related).map {
        MarkedText.Mark(range: $0, number: number, severity: finding.severity)
      }
    }
    self.init(marks, prefix: prefix)
  }

  /// Marks that overlap the range, and empty ones inside it or at its edges.
  func marks(in range: TextRange) -> [MarkedText.Mark] {
    let first = marks.partitionIndex { Int($0.range.start) + reach >= Int(range.start) }
    let last = marks.partitionIndex { $0.range.start > range.end }
    return marks[first..<last].filter { mark in
      mark.range.isEmpty
        ? mark.range.end >= range.start && mark.range.start <= range.end
        : mark.range.overlaps(range)
    }
  }
}

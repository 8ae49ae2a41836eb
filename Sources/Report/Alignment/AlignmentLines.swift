internal import Lint
internal import Text

/// Alignments a bead a line.
struct AlignmentLines {
  let texts: AlignedTexts

  var ladder: String {
    texts.alignment.beads.map { bead in
      "\(bead.source):\(bead.target):\(Self.decimals(bead.score))\n"
    }.joined()
  }

  var tsv: String {
    let rows = texts.alignment.beads.map { bead in
      [
        "\(bead.source.count):\(bead.target.count)", Self.decimals(bead.score),
        texts.text(.source, bead.source), texts.text(.target, bead.target),
        Self.numbers(bead.source), Self.numbers(bead.target), bead.isMoved ? "moved" : "",
      ]
    }
    return (Self.head + rows)
      .map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static let head = [
    ["beads", "score", "source", "target", "source_segments", "target_segments", "note"]
  ]

  /// Numbers of segments, counted from 1.
  private static func numbers(_ segments: SegmentList) -> String {
    segments.map { String($0 + 1) }.joined(separator: ",")
  }

  /// Three decimals of a number from 0 on.
  static func decimals(_ value: Double) -> String {
    guard value.isFinite, value >= 0 else { return "0.000" }
    let thousandths = Int((min(value, 1e12) * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.utf8.count)
      + fraction
  }
}

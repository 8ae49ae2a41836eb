internal import Text

/// An ellipsis of the other writing system.
enum EllipsisStyle: Check {
  static let about = About(
    id: "ellipsis-style", severity: .warning, fixability: .safe,
    summary: "The ellipsis is that of another writing system",
    rationale: """
      Chinese sets six dots (……), texts of an alphabet three; Chinese written with full stops or an
      English ellipsis (。。。, ...) comes of the wrong keyboard. Which of `...` and `…` a text of
      an alphabet has is left to the house.
      """,
    bad: [
      Example("zh→en", source: "他说：“港口……”", target: "He said: “The port«……»”"),
      Example("zh→de", target: "Der Hafen«……» so sagt man."),
      Example("zh", target: "港口将于五月开放«。。。»"),
      Example("zh", target: "港口将于五月«...»开放。"),
    ],
    good: [
      Example("en", target: "The port ... opens … in May."),
      Example("zh", target: "港口将于五月……开放，a...b 是路径。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    switch Typography(pair.target.language).family {
    case .alphabetic: alphabetic(pair, report)
    case .chinese: chinese(pair, report)
    default: return
    }
  }

  private static func alphabetic(_ pair: Pair, _ report: (Finding) -> Void) {
    let marks = pair.marks[.ellipsis]
    let usesDots = marks.count { $0.scalar == 0x2E } > marks.count { $0.scalar == 0x2026 } / 2
    let around = Surroundings(pair.target)
    for range in doubled(marks) {
      let next = around.letter(from: range.end, reach: 2)
      if next?.isEastAsian ?? false { continue }
      let wanted = usesDots ? "..." : "…"
      report(
        finding(range, "six dots, as in Chinese", fix: fix("write “\(wanted)”", range, by: wanted)))
    }
  }

  /// Runs of two `…` or more.
  private static func doubled(_ marks: [Mark]) -> [TextRange] {
    var found: [TextRange] = []
    for (index, mark) in marks.enumerated() where index > 0 && mark.scalar != 0x2E {
      let last = marks[index - 1]
      guard last.scalar != 0x2E, last.range.end == mark.range.start else { continue }
      if let open = found.last, open.end == mark.range.start {
        found[found.count - 1] = open.union(mark.range)
      } else {
        found.append(last.range.union(mark.range))
      }
    }
    return found
  }

  private static func chinese(_ pair: Pair, _ report: (Finding) -> Void) {
    let around = Surroundings(pair.target)
    let stops = StopRuns.runs(pair.marks[.fullWidth])
    let dots = pair.marks[.ellipsis].filter { mark in
      mark.scalar == 0x2E && (around.scalar(before: mark.range.start)?.isEastAsian ?? false)
    }.map(\.range)
    for range in (stops + dots).sorted() {
      report(
        finding(
          range, "\(Wording.quoted(pair.target, range)) for an ellipsis",
          fix: fix("write “……”", range, by: "……")))
    }
  }
}

/// Ideographic full stops in a row.
enum StopRuns {
  static func runs(_ marks: [Mark]) -> [TextRange] {
    var found: [TextRange] = []
    for (index, mark) in marks.enumerated() where index > 0 && mark.scalar == 0x3002 {
      let last = marks[index - 1]
      guard last.scalar == 0x3002, last.range.end == mark.range.start else { continue }
      if let open = found.last, open.end == mark.range.start {
        found[found.count - 1] = open.union(mark.range)
      } else {
        found.append(last.range.union(mark.range))
      }
    }
    return found
  }
}

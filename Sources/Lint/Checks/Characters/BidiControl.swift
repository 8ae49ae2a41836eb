internal import Text

/// Marks of direction that are not closed, or that turn letters round.
enum BidiControl: Check {
  static let about = About(
    id: "bidi-control", severity: .error, fixability: .safe,
    summary: "A mark of direction is left open, or turns the text round",
    rationale: """
      An embedding or isolate that nothing ends, and any override, can make a line read otherwise
      than it is stored: a name, a sum or a web address is then not what it seems. Embeddings and
      isolates that are closed in their paragraph are left alone.
      """,
    bad: [
      Example("en", target: "Pay the sum of «\u{202E}»0521 pounds."),
      Example("en", target: "The port «\u{2067}»opens in May."),
      Example("he", target: "הנמל «\u{202B}»ייפתח במאי."),
      Example("zh", target: "港口«\u{2069}»将于五月开放。"),
    ],
    good: [
      Example("he", target: "הנמל \u{2066}Isolde\u{2069} ייפתח במאי."),
      Example("en", target: "The Hebrew name is \u{202B}נמל\u{202C}, they say."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let marks = pair.marks[.direction]
    guard !marks.isEmpty else { return }
    let around = Surroundings(pair.target)
    for (mark, what) in DirectionStack.faults(of: marks) {
      let isSafe =
        !pair.target.language.isRightToLeft
        && !InvisibleUse.hasRightToLeft(mark.range, around, pair.target)
      let name = Unicode.Scalar(mark.scalar)?.properties.name?.lowercased() ?? "mark of direction"
      report(
        finding(
          mark.range, "\(name) (U+\(String(mark.scalar, radix: 16, uppercase: true))) \(what)",
          fix: fix("take it out", mark.range, by: "", isSafe: isSafe)))
    }
  }
}

/// Marks of direction and their ends, paragraph by paragraph (UAX #9).
enum DirectionStack {
  static func faults(of marks: [Mark]) -> [(Mark, String)] {
    var faults: [(Mark, String)] = []
    var open: [Mark] = []
    var block = -1
    for mark in marks {
      if mark.block != block {
        faults += open.map { ($0, "is not ended in its paragraph") }
        open = []
        block = mark.block
      }
      switch mark.scalar {
      case 0x202D, 0x202E: faults.append((mark, "turns the letters after it round"))
      case 0x202C, 0x2069:
        let ends: ClosedRange<UInt32> = mark.scalar == 0x202C ? 0x202A...0x202B : 0x2066...0x2068
        if let opener = open.lastIndex(where: { ends.contains($0.scalar) }) {
          open.remove(at: opener)
        } else if !hasOverride(faults, mark) {
          faults.append((mark, "ends nothing"))
        }
      default: open.append(mark)
      }
    }
    faults += open.map { ($0, "is not ended in its paragraph") }
    return faults.sorted { $0.0.range < $1.0.range }
  }

  /// Whether an end belongs to an override that is reported already.
  private static func hasOverride(_ faults: [(Mark, String)], _ end: Mark) -> Bool {
    end.scalar == 0x202C
      && faults.contains {
        $0.0.block == end.block && (0x202D...0x202E).contains($0.0.scalar)
      }
  }
}

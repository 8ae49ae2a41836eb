internal import Text

/// The no-break spaces that French sets beside tall marks.
enum FrenchSpacing: Check {
  static let about = About(
    id: "french-spacing", severity: .note, profiles: [.strict], fixability: .safe,
    summary: "A French mark lacks its no-break space",
    rationale: """
      French sets a no-break space before `; : ? !` and inside guillemets, so that no mark begins a
      line. Times, addresses and figures are left alone.
      """,
    bad: [
      Example("fr", target: "Qui vient«?» Personne«:» il pleut."),
      Example("fr", target: "Le port est ouvert« »! Venez tous."),
    ],
    good: [
      Example("fr", target: "Qui vient\u{202F}? Personne\u{A0}: il pleut à 12:30."),
      Example("en", target: "Who comes? Nobody: it rains."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isFrench, pair.target.language.tag != "fr-CH" else {
      return
    }
    let around = Surroundings(pair.target)
    for mark in pair.marks[.point] where mark.scalar != 0x2C && mark.scalar != 0x2E {
      guard let before = around.scalar(before: mark.range.start) else { continue }
      if around.scalar(from: mark.range.end).map({ $0.isWordly || $0 == "/" }) ?? false { continue }
      let gap = mark.scalar == 0x3A ? "\u{A0}" : "\u{202F}"
      if before == " " {
        let space = TextRange(mark.range.start - 1, mark.range.start)
        let fix = fix("write a no-break space", space, by: gap)
        report(finding(space, "a plain space before a mark; the line may break there", fix: fix))
      } else if before.isAlphabetLetter || "»)”".unicodeScalars.contains(before) {
        let written = around.string(mark.range)
        let fix = fix("set a no-break space", mark.range, by: gap + written)
        report(finding(mark.range, "no space before \(Wording.quoted(written))", fix: fix))
      }
    }
    guillemets(pair, around, report)
  }

  private static func guillemets(
    _ pair: Pair, _ around: Surroundings, _ report: (Finding) -> Void
  ) {
    for mark in pair.marks[.quote] where mark.scalar == 0xAB || mark.scalar == 0xBB {
      let opens = mark.scalar == 0xAB
      let inner =
        opens ? around.scalar(from: mark.range.end) : around.scalar(before: mark.range.start)
      guard let inner, !inner.isSpace || inner == " " else { continue }
      let written = around.string(mark.range)
      let space =
        opens
        ? TextRange(mark.range.end, mark.range.end + (inner == " " ? 1 : 0))
        : TextRange(mark.range.start - (inner == " " ? 1 : 0), mark.range.start)
      let range = space.union(mark.range)
      let text = opens ? written + "\u{A0}" : "\u{A0}" + written
      report(
        finding(
          range, "no no-break space inside the guillemet",
          fix: fix("set a no-break space", range, by: text)))
    }
  }
}

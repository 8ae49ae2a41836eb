internal import Text

/// A placeholder of a program's string that the translation has lost, added or put out of order.
enum PlaceholderMismatch: Check {
  static let about = About(
    id: "placeholder-mismatch", severity: .error, profiles: [.software],
    summary: "A placeholder of the source is missing in the translation, or one is too many",
    rationale: """
      A program puts values in for `%s`, `%1$d`, `%(name)s`, `%{name}`, `{name}`, `{{name}}`,
      `${name}` and `<0/>`; a wrong one crashes it or shows in the page. Placeholders with names or
      numbers may change places, those of plain printf may not. In ICU messages with alternatives
      each argument counts once. `5% de` and `100%` hold none; code is left alone.
      """,
    bad: [
      Example("en→de", source: "Copied %1$d files to %2$s.", target: "%1$d Dateien nach «%3$s»."),
      Example("en→de", source: "Hello, «{name}»!", target: "Hallo!"),
      Example(
        "en→fr", source: "Read the <0>terms</0> first.", target: "Lisez d’abord <0>ceci«<0/>»."),
      Example(
        "en→zh", source: "%s has %d messages.", target: "共有«%d»条消息，来自%s。"),
    ],
    good: [
      Example("en→de", source: "Copied %1$d files to %2$s.", target: "Nach %2$s: %1$d Dateien."),
      Example("en→es", source: "About 5% of users", target: "Un 5% de los usuarios"),
      Example("en→fr", source: "Ten per cent, 10 %.", target: "Dix pour cent, 10 %."),
      Example(
        "en→de", source: "{count, plural, one {# file} other {{count} files}}",
        target: "{count, plural, one {# Datei} other {# Dateien}}"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation
    else { return }
    for (index, bead) in alignment.beads.enumerated()
    where !bead.source.isEmpty && !bead.target.isEmpty {
      let ranges = bead.target.map { alignment.target[$0].range }
      guard ranges.contains(where: { !$0.isEmpty }) else { continue }
      let mine = found(in: bead.source.map { alignment.source[$0].range }, of: source)
      let theirs = found(in: ranges, of: pair.target)
      guard !mine.isEmpty || !theirs.isEmpty else { continue }
      compare(mine, theirs, bead: index, alignment, report)
    }
  }

  private static func found(
    in ranges: [TextRange], of document: Document
  ) -> [Placeholders.Found] {
    let all = ranges.flatMap { Placeholders(document.text, $0).found }
      .filter { one in !document.opaque.contains { $0.contains(one.range) } }
    guard all.contains(where: \.isChoice) else { return all }
    var seen: Set<String> = []
    return all.filter { seen.insert($0.text).inserted }
  }

  private static func compare(
    _ mine: [Placeholders.Found], _ theirs: [Placeholders.Found], bead: Int,
    _ alignment: Alignment, _ report: (Finding) -> Void
  ) {
    let missing = left(of: mine, without: theirs)
    var extra = left(of: theirs, without: mine)
    let whole = alignment.beads[bead].target.first.map { alignment.target[$0].range }
    for one in missing {
      if extra.isEmpty {
        report(
          Finding(
            rule: about.id, severity: about.severity,
            message: "the translation lacks the placeholder \(one.text)", side: .source,
            range: one.range,
            related: whole.map { [Related(side: .target, range: $0)] } ?? [], bead: bead))
      } else {
        let other = extra.removeFirst()
        report(
          finding(
            "\(other.text) stands for the source's \(one.text)", other, [one], bead))
      }
    }
    for one in extra { report(finding("the source has no \(one.text)", one, [], bead)) }
    guard missing.isEmpty, extra.isEmpty else { return }
    order(mine.filter(\.isPositional), theirs.filter(\.isPositional), bead, report)
  }

  /// Plain conversions take their values in order.
  private static func order(
    _ mine: [Placeholders.Found], _ theirs: [Placeholders.Found], _ bead: Int,
    _ report: (Finding) -> Void
  ) {
    for (a, b) in zip(mine, theirs) where a.text != b.text {
      let message = "\(b.text) stands where the source has \(a.text); number them, as in %1$s"
      return report(finding(message, b, [a], bead))
    }
  }

  private static func finding(
    _ message: String, _ found: Placeholders.Found, _ evidence: [Placeholders.Found], _ bead: Int
  ) -> Finding {
    Finding(
      rule: about.id, severity: about.severity, message: message, side: .target,
      range: found.range, related: evidence.map { Related(side: .source, range: $0.range) },
      bead: bead)
  }

  private static func left(
    of found: [Placeholders.Found], without others: [Placeholders.Found]
  ) -> [Placeholders.Found] {
    var others = others.map(\.text)
    return found.filter { one in
      guard let place = others.firstIndex(of: one.text) else { return true }
      others.remove(at: place)
      return false
    }
  }
}

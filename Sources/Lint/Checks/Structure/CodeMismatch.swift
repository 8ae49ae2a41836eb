internal import ICU
internal import Text

/// Code of the source that the translation has lost or changed.
enum CodeMismatch: Check {
  static let about = About(
    id: "code-mismatch", severity: .warning, fixability: .unsafe,
    summary: "Code of the source is missing in the translation or differs",
    rationale: """
      Code is for machines: `--force` translated is a command that does not work. Code spans are
      compared over the whole text, white space aside. A span that the translation has as plain
      words, and one with words of the source's script in it, is left alone; of blocks of code,
      whose comments are translated, only the number counts.
      """,
    bad: [
      Example(
        "zh→en", source: "运行 `tool --force` 即可。", target: "Run `«tool —force»`, and that is all."),
      Example(
        "de→en", source: "Der Schalter `«verbose»` zeigt jeden Schritt.",
        target: "The switch shows every step."),
      Example(
        "en→de", source: "Type this:\n\n```\n«make all»\n```\n\nThen wait for a minute.",
        target: "Geben Sie dies ein:\n\nWarten Sie dann eine Minute."),
    ],
    good: [
      Example("zh→en", source: "运行 `tool --force` 即可。", target: "Run `tool  --force` once."),
      Example("zh→en", source: "字段 `姓名` 必填。", target: "The field `name` is required."),
      Example("de→en", source: "Der Befehl `npm` fehlt.", target: "The npm command is missing."),
      Example(
        "en→de", source: "Type this:\n\n```\nmake all # builds\n```",
        target: "Geben Sie dies ein:\n\n```\nmake all # baut\n```"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let structure = PairedStructure(pair) { item, _ in
      guard item.kind == .code else { return nil }
      return item.value.split { $0.isWhitespace }.joined(separator: " ")
    }
    guard let structure else { return }
    for (mine, theirs) in structure.leftovers() where isPlain(mine.key) {
      if let theirs {
        report(
          structure.finding(
            about, theirs.item, .target,
            "the code is \(Wording.quoted(theirs.item.value)); in the source it is "
              + Wording.quoted(mine.item.value), related: [structure.evidence(mine.item)],
            fixes: structure.copy(mine.item, over: theirs.item)))
      } else if pair.target.text.firstPlace(of: Array(mine.key.utf8)) == nil {
        report(
          structure.finding(
            about, mine.item, .source,
            "the translation lacks the code \(Wording.quoted(mine.item.value))",
            related: structure.place(of: mine.item)))
      }
    }
    blocks(structure, report)
  }

  /// Whether code can be the same in every language: nothing but ASCII.
  private static func isPlain(_ code: String) -> Bool { code.utf8.allSatisfy { $0 < 0x80 } }

  private static func blocks(_ structure: PairedStructure, _ report: (Finding) -> Void) {
    func blocks(_ document: Document) -> [TextRange] {
      document.content.outline.filter { $0.kind == .code }.map(\.range)
    }
    let mine = blocks(structure.source)
    let theirs = Set(blocks(structure.pair.target).map(structure.pair.target.string))
    let lost = mine.count - blocks(structure.pair.target).count
    guard lost > 0 else { return }
    let gone = mine.filter { !theirs.contains(structure.source.string($0)) }
    for range in gone.suffix(lost) {
      report(
        Finding(
          rule: about.id, severity: about.severity,
          message: "the translation lacks this block of code", side: .source, range: range))
    }
  }
}

internal import Lint
internal import Text

/// Each sentence of a condensed text with the source sentences that it draws on, strong before
/// weak; then the paragraphs that it leaves out.
struct CondensedView {
  let texts: AlignedTexts
  let style: Style
  let width: Int

  var text: String {
    let beads = texts.alignment.beads.enumerated().map { index, bead in
      sentence(index, bead) + links(bead) + clauses(bead)
    }
    return (beads + [leftOut]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func sentence(_ index: Int, _ bead: Bead) -> String {
    let text = texts.text(.target, bead.target)
    return hanging(
      label: Self.number(index), labelRole: .frame, text, language: texts.target.language,
      textRole: .strong)
  }

  private func links(_ bead: Bead) -> String {
    if texts.isUnsupported(bead) {
      return hanging(
        label: "      ✗ ", labelRole: .severity(.warning), "nothing in the source supports this",
        language: "en", textRole: .severity(.warning))
    }
    let strong = bead.links.filter { $0.strength == .strong }
    let weak = bead.links.filter { $0.strength == .weak }
    return (strong + weak).map { link in
      let isStrong = link.strength == .strong
      let score = AlignmentLines.decimals(link.score).dropLast()
      let label = "      \(isStrong ? "●" : "○") \(score) \(Self.number(link.source))"
      return hanging(
        label: label, labelRole: .evidence, texts.text(.source, [link.source]),
        language: texts.source.language, textRole: isStrong ? nil : .faint)
    }.joined()
  }

  /// The clauses that the source hardly bears out and that have two words or more that it never
  /// uses.
  private func clauses(_ bead: Bead) -> String {
    guard bead.clauses.count > 1, !texts.isUnsupported(bead) else { return "" }
    return bead.clauses.filter { $0.support < 0.5 && $0.novel.count >= 2 }.map { clause in
      let words = clause.novel.map { AlignedTexts.collapsed(texts.target.string($0)) }
      let text = AlignedTexts.collapsed(texts.target.string(clause.range))
      let score = AlignmentLines.decimals(clause.support).dropLast()
      return hanging(
        label: "      ? \(score)       ", labelRole: .severity(.note),
        "\(text) (the source never says \(words.joined(separator: ", ")))",
        language: texts.target.language, textRole: .severity(.note))
    }.joined()
  }

  private var leftOut: String {
    let blocks = texts.leftOutBlocks.filter { $0 < texts.source.blocks.count }
    guard !blocks.isEmpty else { return "" }
    let ranges = blocks.map { texts.source.blocks[$0].range }
    let words = ranges.reduce(0) { $0 + texts.source.words(in: $1).count }
    let count = Plural.count(blocks.count, "paragraph")
    let head = "Left out: \(count), \(Plural.count(words, "word"))"
    let paragraphs = ranges.map { range in
      let line = Location(texts.source, range).start.line
      return hanging(
        label: Self.number(line - 1), labelRole: .frame,
        AlignedTexts.collapsed(texts.source.string(range)),
        language: texts.source.language, textRole: .faint)
    }
    return style.paint(head, .strong) + " (by line)\n" + paragraphs.joined()
  }

  /// A text wrapped behind its label.
  private func hanging(
    label: String, labelRole: Style.Role, _ text: String, language: Language,
    textRole: Style.Role?
  ) -> String {
    let indent = DisplayWidth.of(label)
    let lines = TextWrapper(width: max(12, width - indent)).lines(text, language: language)
    return lines.enumerated().map { index, line in
      let margin =
        index == 0 ? style.paint(label, labelRole) : String(repeating: " ", count: indent)
      return margin + (textRole.map { style.paint(line, $0) } ?? line) + "\n"
    }.joined()
  }

  /// An index as people count, right-aligned in four columns, and two spaces.
  private static func number(_ index: Int) -> String {
    let digits = String(index + 1)
    return String(repeating: " ", count: max(0, 4 - digits.utf8.count)) + digits + "  "
  }
}

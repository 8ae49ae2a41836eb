internal import Text

/// A bracket without its partner.
enum BracketBalance: Check {
  static let about = About(
    id: "bracket-balance", severity: .warning,
    summary: "A bracket is opened and not closed, or closed and not opened",
    rationale: """
      A bracket whose partner was lost in an edit leaves the reader to guess where the aside ends. A
      full-width bracket and a narrow one are partners. Left alone: letters and figures that number
      a list (`a)`), smileys, intervals (`[0, 1)`), a bracket that closes in a later paragraph, and
      what stands open in the source too.
      """,
    bad: [
      Example("en", target: "The port «(»the second of its kind opens in May."),
      Example("en", target: "The mayor spoke first, then the guests «)» left."),
      Example("zh→en", source: "该项目（二期）已完工。", target: "The project «(»phase two has ended."),
      Example("zh", target: "新港口«（»第二期将于五月开放。"),
      Example("de", target: "Der Hafen «[»so der Rat wächst weiter."),
    ],
    good: [
      Example("en", target: "a) the port, b) the road and (c) the bridge [all new]."),
      Example("en", target: "See you at the quay :) or not :-( tonight."),
      Example("en", target: "All values in [0, 1) are allowed."),
      Example("en", target: "(The talks went on.\n\nThey ended at noon.)"),
      Example("zh", target: "新港口（第二期)将于五月开放，《边城》（1934年）也已再版。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let around = Surroundings(pair.target)
    var stack = BracketPairs()
    for mark in pair.marks[.bracket] where !isNoBracket(mark, around, pair.target) {
      stack.add(mark)
    }
    for mark in stack.unmatched
    where !numbersItem(mark, around) && !closesAddress(mark, pair.target, around)
      && !isOpenInSource(mark, pair)
    {
      let written = Wording.quoted(pair.target, mark.range)
      let what = BracketPairs.opens(mark.scalar) ? "is never closed" : "was never opened"
      report(finding(mark.range, "\(written) \(what)"))
    }
  }

  /// List numbers, smileys, intervals.
  private static func isNoBracket(
    _ mark: Mark, _ around: Surroundings, _ document: Document
  ) -> Bool {
    let before = around.scalar(before: mark.range.start)
    let after = around.scalar(from: mark.range.end)
    if let before, ":;=8^-'".unicodeScalars.contains(before), isSmiley(mark, around) { return true }
    if let after, ":;=".unicodeScalars.contains(after), mark.scalar == 0x28 {
      let next = around.scalar(from: mark.range.end + 1)
      return next.map { $0.isSpace } ?? true
    }
    return false
  }

  private static func isSmiley(_ mark: Mark, _ around: Surroundings) -> Bool {
    guard mark.scalar == 0x28 || mark.scalar == 0x29 else { return false }
    var start = mark.range.start
    while let scalar = around.scalar(before: start), ":;=8^-'".unicodeScalars.contains(scalar) {
      start -= 1
    }
    let isFace = around.string(TextRange(start, mark.range.start)).contains { ":;=".contains($0) }
    let stands = around.scalar(before: start).map { $0.isSpace || !$0.isWordly } ?? true
    let after = around.scalar(from: mark.range.end)
    return isFace && stands && (after.map { $0.isSpace || $0.isClosingMark || $0 == "." } ?? true)
  }

  /// `a)`, `12)`, `iv)` and `第一）` at the start of an item.
  private static func numbersItem(_ mark: Mark, _ around: Surroundings) -> Bool {
    guard mark.scalar == 0x29 || mark.scalar == 0xFF09 else { return false }
    let label = around.word(before: mark.range.start)
    let before = around.scalar(before: label.start)
    guard before.map({ $0.isSpace || !$0.isWordly && !$0.isClosingMark }) ?? true else {
      return false
    }
    let text = around.string(label)
    let isFigure = text.utf8.count <= 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isRoman = text.utf8.count <= 4 && text.utf8.allSatisfy { "ivxIVX".utf8.contains($0) }
    return !text.isEmpty && (isFigure || isRoman || text.unicodeScalars.count == 1)
  }

  /// Whether the bracket ends an address that holds its partner.
  private static func closesAddress(
    _ mark: Mark, _ document: Document, _ around: Surroundings
  ) -> Bool {
    let opaque = document.opaque
    let next = opaque.partitionIndex { $0.end >= mark.range.start }
    guard next < opaque.count, opaque[next].end == mark.range.start else { return false }
    return around.string(opaque[next]).contains("(")
  }

  /// Whether the source's sentence has as many more of one bracket than of the other.
  private static func isOpenInSource(_ mark: Mark, _ pair: Pair) -> Bool {
    guard let source = pair.source else { return false }
    let kind = BracketPairs.kind(mark.scalar)
    let excess = pair.sourceRanges(facing: mark.range).reduce(0) { sum, range in
      source.string(range).unicodeScalars.reduce(sum) { sum, scalar in
        guard BracketPairs.kind(scalar.value) == kind else { return sum }
        return sum + (BracketPairs.opens(scalar.value) ? 1 : -1)
      }
    }
    return BracketPairs.opens(mark.scalar) ? excess > 0 : excess < 0
  }
}

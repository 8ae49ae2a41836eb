internal import ICU
internal import Text

/// Full-width and CJK marks in a text of an alphabet.
enum FullWidthMark: Check {
  static let about = About(
    id: "fullwidth-mark", severity: .error, fixability: .safe,
    summary: "A full-width mark of Chinese or Japanese stands in a text of an alphabet",
    rationale: """
      A comma or bracket of the source that survived the translation looks like a wide gap on the
      page, and word processors and searches do not take it for a mark. The fix writes the mark of
      the alphabet with the space that belongs to it. Marks inside quoted Chinese or Japanese are
      left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "港口将于五月开放，船只可以进入。",
        target: "The port opens in May«，»ships may enter."),
      Example("zh→en", target: "The fund «（»set up last year«）» has no director."),
      Example("zh→ru", target: "Порт открыт«：»суда вошли в гавань."),
      Example("zh→de", target: "Der Hafen wächst«；» die Stadt auch."),
      Example("ja→en", target: "The mayor spoke of a «「»new start«」» for the town."),
      Example("zh→fr", target: "Le port ouvre «２０２４» navires par an."),
    ],
    good: [
      Example("zh→en", target: "The slogan “小而美，惠民生” hung over the gate."),
      Example("zh→en", target: "The port opens in May, and ships (large ones) may enter."),
      Example("zh→ja", source: "港口五月开放。", target: "港は五月に開く。船が入る。"),
      Example("en→zh", target: "港口五月开放，船只可以进入。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isAlphabetic else { return }
    let around = Surroundings(pair.target)
    var run: [Mark] = []
    for mark in pair.marks[.fullWidth] where !isQuoted(mark, around, pair) {
      if let last = run.last, isFigure(last), isFigure(mark), last.range.end == mark.range.start {
        run.append(mark)
        continue
      }
      flush(run, around, pair, report)
      run = [mark]
    }
    flush(run, around, pair, report)
  }

  private static func isFigure(_ mark: Mark) -> Bool {
    switch mark.scalar {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// Whether a mark belongs to words in East Asian script.
  private static func isQuoted(_ mark: Mark, _ around: Surroundings, _ pair: Pair) -> Bool {
    let before = around.letter(before: mark.range.start)?.isEastAsian ?? false
    let after = around.letter(from: mark.range.end)?.isEastAsian ?? false
    if before && after { return true }
    guard before || after else { return false }
    let quotations = pair.quotations(.target)
    let next = quotations.partitionIndex { $0.inner.start > mark.range.start }
    return quotations[max(0, next - 3)..<next].contains { $0.inner.contains(mark.range) }
  }

  private static func flush(
    _ run: [Mark], _ around: Surroundings, _ pair: Pair, _ report: (Finding) -> Void
  ) {
    guard let first = run.first, let last = run.last else { return }
    let range = first.range.union(last.range)
    let written = Wording.quoted(pair.target, range)
    let words = run.count == 1 && !isFigure(first) ? "mark" : "characters"
    let wanted = replacement(run, range, around, Typography(pair.target.language))
    let start = wanted.eatsSpace ? around.start(ofSpaceBefore: range.start) : range.start
    let fix = fix(
      "write \(Wording.quoted(wanted.text))", TextRange(start, range.end), by: wanted.text)
    report(finding(range, "\(written): full-width \(words) of Chinese or Japanese", fix: fix))
  }

  private struct Replacement {
    let text: String
    /// Whether the spaces before the mark go.
    let eatsSpace: Bool
  }

  private static func replacement(
    _ run: [Mark], _ range: TextRange, _ around: Surroundings, _ typography: Typography
  ) -> Replacement {
    let scalars = run.compactMap { Unicode.Scalar($0.scalar) }
    let before = around.scalar(before: range.start)
    let after = around.scalar(from: range.end)
    let followsWord = before?.isWordly ?? false
    let precedesWord = after.map { $0.isWordly || $0.isOpeningMark } ?? false
    let narrow = FullWidthForms.narrow(scalars, typography)
    switch narrow {
    case "(", "[", "{":
      return Replacement(text: (followsWord ? " " : "") + narrow, eatsSpace: false)
    case ")", "]", "}":
      return Replacement(text: narrow + (precedesWord ? " " : ""), eatsSpace: false)
    case ",", ".", ";", ":", "?", "!":
      let isRatio = (before?.isASCIIDigit ?? false) && (after?.isASCIIDigit ?? false)
      let gap = typography.isFrench && !",.".contains(narrow) && followsWord ? "\u{A0}" : ""
      let space = precedesWord && !isRatio ? " " : ""
      return Replacement(text: gap + narrow + space, eatsSpace: before != nil && !isRatio)
    default:
      return Replacement(text: narrow, eatsSpace: false)
    }
  }
}

/// What full-width characters are in a text of an alphabet.
enum FullWidthForms {
  static func narrow(_ scalars: [Unicode.Scalar], _ typography: Typography) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "、": text.append(",")
      case "。", "｡": text.append(".")
      case "【", "〔", "〖": text.append("[")
      case "】", "〕", "〗": text.append("]")
      case "「", "『": text.append(contentsOf: typography.quotes.outer.0.unicodeScalars)
      case "」", "』": text.append(contentsOf: typography.quotes.outer.1.unicodeScalars)
      default: text.append(scalar.narrowed)
      }
    }
    return String(text)
  }
}

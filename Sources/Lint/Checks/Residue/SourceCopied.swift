internal import ICU
internal import Text

/// A segment that is the source's, word for word.
enum SourceCopied: Check {
  static let about = About(
    id: "source-copied", severity: .error,
    summary: "A sentence of the source stands in the translation as it is",
    rationale: """
      `untranslated` tells languages by their words; this rule needs no list, so it works between
      any two, such as Chinese and Japanese. A segment counts where it is its own source, letter for
      letter, and has words that no name is made of: in lower case, and unknown to the list of the
      target's language if there is one. Names, titles, numbers, addresses, code, quotations and
      credits may stay.
      """,
    bad: [
      Example(
        "zh→ja", source: "港口去年扩建。新铁路明年通车，市民表示欢迎。",
        target: "港は昨年拡張された。«新铁路明年通车，市民表示欢迎。»"),
      Example(
        "uz→tr", source: "Koʻprik ochildi. Yoʻl haqi ikki yevro boʻladi va hamma toʻlaydi.",
        target: "Köprü açıldı. «Yoʻl haqi ikki yevro boʻladi va hamma toʻlaydi.»"),
    ],
    good: [
      Example(
        "de→en", source: "Freie Universität Berlin\n\nDie Brücke ist offen.",
        target: "Freie Universität Berlin\n\nThe bridge is open."),
      Example(
        "de→en", source: "Software update\n\nDie Brücke ist offen.",
        target: "Software update\n\nThe bridge is open."),
      Example("fr→it", source: "“C’est la vie, bien sûr.”", target: "“C’est la vie, bien sûr.”"),
      Example("zh→ja", source: "東京大学", target: "東京大学"),
    ])

  /// Ideographs that only a sentence has.
  private static let leastIdeographs = 8
  private static let leastWords = 4

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, source.language.base != pair.target.language.base
    else { return }
    let exempt = Exemptions(pair.target, quotations: pair.quotations(.target))
    let (beads, sourceText, targetText) = (alignment.beads, source.text, pair.target.text)
    for index in beads.indices {
      for target in beads[index].target {
        let segment = alignment.target[target]
        let copied = beads[index].source.first {
          let own = alignment.source[$0].range
          return mayBeCopied(own, of: sourceText, segment.range, of: targetText)
            && opensAlike(own, of: source, segment.range, of: pair.target)
            && source.folded(own).elementsEqual(pair.target.folded(segment.range))
        }
        guard let mine = copied, segment.isProse || segment.kind == .caption,
          !exempt.covers(segment.range),
          holdsSentence(segment.range, pair.target, source.language, exempt)
        else { continue }
        report(
          Finding(
            rule: about.id, severity: about.severity,
            message: "this stands in the source as it is", side: .target, range: segment.range,
            related: [Related(side: .source, range: alignment.source[mine].range)], bead: index))
      }
    }
  }

  /// Whether two ranges may be the same when folded, told by their first bytes: an ideograph is its
  /// own folded form, and no other character below U+0800 has one as its.
  private static func mayBeCopied(
    _ a: TextRange, of source: [UInt8], _ b: TextRange, of target: [UInt8]
  ) -> Bool {
    guard !a.isEmpty, !b.isEmpty else { return true }
    let (first, other) = (source[Int(a.start)], target[Int(b.start)])
    let ideographs: ClosedRange<UInt8> = 0xE4...0xE9
    if ideographs.contains(first) { return other >= 0xE0 }
    return first >= 0xE0 || !ideographs.contains(other)
  }

  private static func opensAlike(
    _ a: TextRange, of source: Document, _ b: TextRange, of target: Document
  ) -> Bool {
    guard let first = opening(a, of: source), let other = opening(b, of: target) else {
      return true
    }
    return first == other
  }

  /// The folded form of the first character; nil where a mark behind it may change that.
  private static func opening(_ range: TextRange, of document: Document) -> Unicode.Scalar? {
    // Eight bytes hold any two scalars, and a string of them is not allocated.
    let start = TextRange(range.start, min(range.end, range.start + 8))
    var scalars = document.string(start).unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return nil }
    if let next = scalars.next(), FoldedText.joins(next) { return nil }
    return first.isASCII
      ? Unicode.Scalar(FoldedText.foldedASCII(UInt8(first.value))) : FoldedText.folded(first)
  }

  private static func holdsSentence(
    _ range: TextRange, _ document: Document, _ source: Language, _ exempt: Exemptions
  ) -> Bool {
    let words = document.words(in: range).filter { !exempt.covers($0.range) }
    let ideographs = words.filter { $0.kind == .ideographs }
    if !ideographs.isEmpty {
      let text = document.text[range.indices]
      let kana = ScriptRuns.runs(in: document.text, range: range).contains {
        $0.script == .hiragana || $0.script == .katakana || $0.script == .hangul
      }
      return !kana && document.language.base != "zh" && text.count >= 3 * leastIdeographs
    }
    let hasList = WordList.isAvailable(for: document.language)
    let plain = words.filter { word in
      let raw = document.string(word.range)
      return word.kind == .letters && raw.unicodeScalars.count > 1 && raw.first?.isLowercase == true
        && !(hasList && WordList.contains(FoldedText.fold(raw), language: document.language))
    }
    return words.count >= leastWords && plain.count * 2 >= words.count
  }
}

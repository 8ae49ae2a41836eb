internal import Text

/// A sentence that begins in lower case.
enum SentenceStart: Check {
  static let about = About(
    id: "sentence-start", severity: .warning, profiles: [.news], fixability: .unsafe,
    summary: "A sentence begins in lower case",
    rationale: """
      Where two sentences are made of one the second often keeps its small letter. Reported in
      running text alone, after a full stop that ends a sentence. Names that are written so (iPhone,
      de Gaulle), addresses, code, abbreviations, quotations that go on, lists, and sentences that
      begin in lower case in the source too are left alone; so is a text without capitals.
      """,
    bad: [
      Example("en", target: "The port opens early. «the» road opens in June."),
      Example("de", target: "Der Hafen öffnet früh. «die» Straße folgt im Juni."),
      Example("ru", target: "Порт откроют завтра. «дорогу» откроют в июне."),
      Example(
        "zh→en", source: "港口五月开放。居民表示欢迎。",
        target: "The port opens soon. «residents» welcomed this."),
    ],
    good: [
      Example("en", target: "The port opens in May. iPhone owners may book. eBay sells tickets."),
      Example("en", target: "He met the general. de Gaulle smiled. “Oh!” he said. “well…”"),
      Example("en", target: "Ships of approx. ten metres, i.e. small ones, may enter."),
      Example("en", target: "i saw the port. it was new. nobody came. we left."),
      Example("zh", target: "港口五月开放。iPhone 用户可以预约。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let document = pair.target
    guard Typography(document.language).isAlphabetic, document.content.segments == nil else {
      return
    }
    let around = Surroundings(document)
    let segments = document.segments
    let found = segments.indices.filter { opensSmall($0, segments, document, around) }
    let sentences = segments.count { $0.kind == .sentence }
    guard found.count * 4 <= sentences || found.count == 1 else { return }
    for index in found {
      let word = around.word(from: segments[index].range.start)
      guard !isSmallInSource(index, pair) else { continue }
      let text = around.string(word)
      let capital = text.prefix(1).uppercased() + text.dropFirst()
      report(
        finding(
          word, "the sentence begins in lower case",
          fix: fix("write \(Wording.quoted(capital))", word, by: capital, isSafe: false)))
    }
  }

  /// Whether the sentence before ends with a full stop, and this one begins with a plain word.
  private static func opensSmall(
    _ index: Int, _ segments: [Segment], _ document: Document, _ around: Surroundings
  ) -> Bool {
    guard index > 0, segments[index].kind == .sentence,
      segments[index - 1].end == .lowerCase, segments[index - 1].block == segments[index].block,
      document.blocks[segments[index].block].kind == .paragraph
    else { return false }
    let start = segments[index].range.start
    guard around.scalar(from: start)?.isLowerCase ?? false else { return false }
    let end = around.start(ofSpaceBefore: start)
    guard end < start, endsPlainly(end, around) else { return false }
    let word = around.word(from: start)
    return SmallOpenings.isPlain(around.string(word), before: around.scalar(from: word.end))
      && !document.isOpaque(word)
  }

  /// One full stop or question mark behind a word, not an ellipsis, a quotation or an abbreviation.
  private static func endsPlainly(_ end: UInt32, _ around: Surroundings) -> Bool {
    guard end > 0, let stop = around.scalar(before: end), stop == "." || stop == "?" else {
      return false
    }
    let word = around.word(before: end - 1)
    guard word.count >= 3, let last = around.scalar(before: end - 1) else { return false }
    return last.isAlphabetLetter && around.scalar(before: word.start).map { $0 != "." } ?? true
  }

  private static func isSmallInSource(_ index: Int, _ pair: Pair) -> Bool {
    guard let source = pair.source else { return false }
    let around = Surroundings(source)
    return pair.beads.counterparts(of: index, on: .target).contains {
      around.scalar(from: source.segments[$0].range.start)?.isLowerCase ?? false
    }
  }
}

/// Words that begin sentences in lower case by right.
enum SmallOpenings {
  private static let particles: Set<String> = [
    "de", "da", "di", "du", "del", "della", "van", "von", "vom", "zu", "zur", "ten", "ter", "al",
    "el", "ibn", "bin", "bint", "abu", "la", "le", "dos", "af", "av", "pp", "vs", "cf", "et",
    "http", "https", "www",
  ]

  /// Whether a word is written in small letters only, and is no name, figure or address.
  static func isPlain(_ word: String, before next: Unicode.Scalar?) -> Bool {
    let scalars = word.unicodeScalars
    guard scalars.count >= 2, scalars.allSatisfy({ $0.isLowerCase }) else { return false }
    if particles.contains(word) { return false }
    guard let next else { return true }
    return next.isSpace || next == "," || next == "’" || next == "'"
  }
}

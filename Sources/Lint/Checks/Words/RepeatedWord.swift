internal import Text

/// The same word, or the same few words, twice in a row.
enum RepeatedWord: Check {
  static let about = About(
    id: "repeated-word", severity: .warning, fixability: .safe,
    summary: "A word or phrase stands twice in a row",
    rationale: """
      Editing leaves words twice, most often over a line end, where the eye skips them. Doublings
      that a language has are left alone (*had had*, *nous nous*, *die die*, 天天), and so are names
      (*Bora Bora*), words with a mark between them, and what the source doubles too. Only a small
      word is taken away by a safe fix. Languages that double words freely (Vietnamese, Hindi) are not
      looked at.
      """,
    bad: [
      Example("en", target: "The minister opened the «the» bridge."),
      Example("en", target: "Ships leave from\n«from» the northern quay."),
      Example("en", target: "She is the mayor of the «of the» town."),
      Example("en", target: "The court in «in» Tashkent was closed."),
      Example("zh→en", source: "列车每天开行。", target: "The train runs «runs» every day."),
      Example("zh", target: "这是一座新的«的»桥梁。"),
      Example("de", target: "Der Hafen wird von der «von der» Stadt betrieben."),
      Example("ru", target: "Мост открыли в «в» мае."),
      Example("fr", target: "Le port de «de» Marseille est ouvert."),
    ],
    good: [
      Example("en", target: "He knew that that road had had no lights for years."),
      Example("en", target: "They flew to Bora Bora; the trade grew more and more and more."),
      Example("en", target: "They came in in pairs and saw the hut she was born in in 1950."),
      Example("fr", target: "Nous nous levons tôt, et vous vous levez tard."),
      Example("de", target: "Die Leute, die die Brücke bauten, sagten, dass das das Ende sei."),
      Example("zh", target: "人人都说要看看天天上涨的江水，慢慢来，好好干。"),
      Example("en", target: "No, no, it is very, very far. “Go, go!” he cried."),
      Example("vi", target: "Họ luôn luôn đi từ từ."),
      Example(
        "zh→en", source: "很久很久以前，这里是海。", target: "A long long time ago, this was sea."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let document = pair.target
    let doublings = Doublings(document.language)
    guard doublings.areKnown else { return }
    let isUnspaced = document.language.isUnspaced
    for block in document.blocks where block.kind != .code {
      if isUnspaced {
        IdeographRepeats.find(in: document, block.range, doublings) {
          report(repeated($0, isSafe: true, document))
        }
      } else {
        var scanner = RepeatScanner(document, block.range)
        while let one = scanner.next() {
          let words = one.words.map { FoldedText.fold(document.string($0)) }
          guard !doublings.allow(words), !isDoubled(words, one, doublings, pair) else { continue }
          guard !isName(one, document), !ParticleDoublings.allow(words, one, document) else {
            continue
          }
          report(repeated(one.second, isSafe: doublings.isSmall(words), document))
        }
      }
    }
  }

  /// Words with capitals, but for the first of a sentence.
  private static func isName(_ one: RepeatScanner.Repeat, _ document: Document) -> Bool {
    let around = Surroundings(document)
    return one.secondWords.contains { around.scalar(from: $0.start)?.isUpperCase ?? false }
  }

  /// Whether the source has the doubling too: the same word twice, or a reduplication of Han, which
  /// accounts for no small word.
  private static func isDoubled(
    _ words: [String], _ one: RepeatScanner.Repeat, _ doublings: Doublings, _ pair: Pair
  ) -> Bool {
    guard let source = pair.source else { return false }
    let ranges = pair.sourceRanges(facing: one.second)
    if source.language.isUnspaced {
      return words.count == 1 && !doublings.isSmall(words)
        && ranges.contains { IdeographRepeats.hasPhrase(in: source, $0) }
    }
    return ranges.contains { range in
      var scanner = RepeatScanner(source, range)
      return scanner.next() != nil
    }
  }

  private static func repeated(
    _ range: TextRange, isSafe: Bool, _ document: Document
  ) -> Finding {
    let around = Surroundings(document)
    let start = around.start(ofSpaceBefore: range.start)
    let word = Wording.quoted(document, range)
    let gone = TextRange(start, range.end)
    let fix = fix("leave one \(word)", gone, by: "", isSafe: isSafe)
    let message = "\(word) stands twice in a row"
    return finding(range, message, fix: document.holdsMarkup(gone) ? nil : fix)
  }
}

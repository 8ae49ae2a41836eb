/// Cuts a block into sentences.
///
/// ``SentenceScanner`` reads the bytes once and stops only at those that may begin a mark. A run of
/// end marks with the closing marks behind it is a ``Candidate``; the word before and the word
/// after decide, with constant work and no allocation. What words do stands in tables that a
/// translator can extend, `Sources/CData/segmentation/LANGUAGE.txt` (see ``WordClassTable``).
/// Languages whose sentences no mark ends are left to ICU (``IteratorSegmenter``). Stretches of
/// another script take the rules of its language (``ScriptLanguages``).
///
/// F1 of sentence ends inside paragraphs on development sets of Universal Dependencies, default
/// options, beside ICU 72:
///
/// | treebank | here | ICU |
/// |---|---|---|
/// | Armenian-ArmTDP | 97.8 | 54.4 |
/// | Bulgarian-BTB | 94.5 | 90.9 |
/// | Chinese-GSDSimp | 99.6 | 98.9 |
/// | Danish-DDT | 95.5 | 92.0 |
/// | Dutch-LassySmall | 90.4 | 89.1 |
/// | English-EWT | 89.5 | 85.3 |
/// | English-GUM | 97.3 | 94.3 |
/// | French-GSD | 98.1 | 97.4 |
/// | German-GSD | 98.6 | 96.5 |
/// | Greek-GDT | 95.6 | 94.1 |
/// | Italian-ISDT | 94.9 | 89.4 |
/// | Japanese-GSD | 99.7 | 98.5 |
/// | Korean-GSD | 91.0 | 82.5 |
/// | Persian-Seraji | 97.8 | 98.1 |
/// | Polish-PDB | 98.3 | 92.0 |
/// | Russian-GSD | 98.4 | 97.6 |
/// | Russian-Taiga | 75.4 | 57.9 |
/// | Slovak-SNK | 90.8 | 88.9 |
/// | Spanish-GSD | 98.4 | 97.7 |
/// | *mean* | 94.8 | 89.2 |
///
/// To reproduce it, write the running text of a treebank's `dev` file as records
/// `{"id","text","language"}`, one a line; run `stet segment --stream`; compare the ends, counted
/// in characters other than white space, with those of the treebank, paragraph ends left out on
/// both sides.
package struct SentenceSegmenter: ~Copyable {
  private let languages: ScriptLanguages
  private let options: SegmentationOptions
  private var fallback: IteratorSegmenter?

  package init(language: Language, options: SegmentationOptions = SegmentationOptions()) {
    self.options = options
    languages = ScriptLanguages(language)
    if LanguageProfile.needsBreakIterator(language) {
      fallback = IteratorSegmenter(language: language)
    }
  }

  /// The ends of the sentences in a block, in order; the last one is the block's end.
  package mutating func ends(in text: [UInt8], range: TextRange) -> [SentenceEnd] {
    guard !range.isEmpty else { return [] }
    let block = SentenceText(bytes: text, range: range)
    let language = languages.language(of: block)
    guard language == languages.language else {
      return ends(in: block, languages: ScriptLanguages(language))
    }
    if let ends = fallback?.ends(in: block, newlines: options.newlines) { return ends }
    return scan(block, languages)
  }

  /// The ends in a block of another language than the text's.
  private func ends(in block: consuming SentenceText, languages: ScriptLanguages) -> [SentenceEnd] {
    if LanguageProfile.needsBreakIterator(languages.language),
      var iterator = IteratorSegmenter(language: languages.language),
      let ends = iterator.ends(in: block, newlines: options.newlines)
    {
      return ends
    }
    return scan(block, languages)
  }

  private func scan(_ block: consuming SentenceText, _ languages: ScriptLanguages) -> [SentenceEnd]
  {
    var scanner = SentenceScanner(text: block, languages: languages, options: options)
    scanner.scan()
    return scanner.ends
  }
}

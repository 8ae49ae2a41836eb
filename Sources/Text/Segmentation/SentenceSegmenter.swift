internal import ICU

/// Cuts a block into sentences.
///
/// See ``SentenceScanner`` for the way and the files beside it for the rules.
package struct SentenceSegmenter: ~Copyable {
  private let profile: LanguageProfile
  private let options: SegmentationOptions
  private var fallback: IteratorSegmenter?
  private let pairs = PairStack()

  package init(language: Language, options: SegmentationOptions = SegmentationOptions()) {
    self.options = options
    profile = LanguageProfile.of(language)
    if LanguageProfile.needsBreakIterator(language) {
      fallback = IteratorSegmenter(language: language)
    }
  }

  /// The ends of the sentences in a block, in order; the last one is the block's end.
  package mutating func ends(in text: [UInt8], range: TextRange) -> [SentenceEnd] {
    guard !range.isEmpty else { return [] }
    let block = SentenceText(bytes: text, range: range)
    if let ends = fallback?.ends(in: block, newlines: options.newlines) { return ends }
    var scanner = SentenceScanner(text: block, profile: profile, options: options, pairs: pairs)
    scanner.scan()
    return scanner.ends
  }
}

internal import Text

/// What a byte costs in texts of 1, 10 and 100 MB.
struct GrowthBench {
  /// Makes the text of so many bytes.
  let sample: (Int) -> SampleText

  func run() throws {
    for megabytes in [1, 10, 100] {
      let sample = sample(megabytes * 1_000_000)
      let work = { _ = IterationBench.sentences(of: sample) }
      let time =
        megabytes > 10
        ? Stopwatch.processorTime(work) : try Stopwatch.medians(runs: 3, [work])[0]
      let name = "\(sample.name), \(megabytes) MB"
      Figure(name, time * 1e6 / Double(sample.bytes.count), "ns/byte").print()
    }
  }

  /// Patterns that leave the segmenter as much as possible to do, or nothing to stop at.
  static let hostile: [(name: String, pattern: String)] = [
    ("abbreviations", "a. "),
    ("punctuation", "?!.,;:…—。！"),
    ("no terminator", "word "),
    ("no terminator, Chinese", "没有句号"),
    ("opening brackets", "("),
    ("opening brackets of all kinds", "([{“「『《【"),
    ("open brackets with stops", "(a. [b. "),
    ("straight quotes", "\"a.\" "),
    ("addresses", "@."),
    ("line separators", "a.\u{2028}B "),
    ("wrapped lines", "Word.\nword "),
    ("emoji", "a ☺ "),
    ("accents", ".\u{301}"),
    ("code", "`a. "),
  ]
}

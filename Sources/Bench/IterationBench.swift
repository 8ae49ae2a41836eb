internal import ICU
internal import Text

/// Sentences and words of a text, here and by plain ICU, taking turns.
struct IterationBench {
  let sample: SampleText

  func run() throws {
    try compare(
      "sentences", .sentence, count: Self.sentences(of: sample)
    ) { _ = Self.sentences(of: sample) }
    try compare("words", .word, count: Self.words(of: sample)) { _ = Self.words(of: sample) }
  }

  /// How many sentences there are.
  static func sentences(of sample: SampleText) -> Int {
    var segmenter = SentenceSegmenter(language: sample.language)
    return sample.paragraphs.reduce(0) { sum, range in
      sum + segmenter.ends(in: sample.bytes, range: range).count
    }
  }

  /// How many words there are, in a document that no table was made of yet.
  private static func words(of sample: SampleText) -> Int {
    var content = Document.Content()
    content.text = sample.bytes
    content.outline = sample.paragraphs.map { Block(range: $0, kind: .paragraph) }
    // A text that comes segmented is neither classified nor cut.
    content.segments = sample.paragraphs.enumerated().map {
      Segment(range: $1, kind: .sentence, block: $0)
    }
    let document = Document(
      name: sample.name, language: sample.language, origin: [], content: content)
    return document.words.count
  }

  private func boundaries(_ kind: BreakIterator.Kind, _ access: TextAccess) throws -> Int {
    var iterator = try BreakIterator(kind, locale: sample.language.tag)
    var count = 0
    for range in sample.paragraphs {
      count += try iterator.count(of: sample.bytes.span.extracting(range.indices), access: access)
    }
    return count
  }

  private func compare(
    _ unit: String, _ kind: BreakIterator.Kind, count: Int, _ work: @escaping () -> Void
  ) throws {
    let times = try Stopwatch.medians([
      work,
      { _ = try boundaries(kind, .inPlace) },
      { _ = try boundaries(kind, .converted) },
    ])
    let name = "\(sample.name): \(unit)"
    Figure(name, Double(count), "").print()
    let whose = ["", ", ICU in UTF-8", ", ICU in UTF-16"]
    for (time, whose) in zip(times, whose) {
      Figure(name + whose, sample.megabytes / time * 1000, "MB/s").print()
    }
    for (time, whose) in zip(times, whose).dropFirst() {
      Figure(name + " beside" + whose.dropFirst(), time / times[0], "×").print()
    }
  }
}

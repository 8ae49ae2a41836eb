/// Reads the numbers of the blocks of a stretch of a document.
struct QuantityReader {
  /// What was read at an offset.
  enum Outcome {
    case quantity(Quantity, next: Int)
    /// Words before a number that tell of it.
    case prefix(Prefix, next: Int)
    case skip(to: Int)
  }

  let lexicon: NumberLexicon
  /// The folded bytes of the stretch.
  let text: [UInt8]
  private let folded: FoldedText
  /// The end of the block, and the number read last.
  private var blockPlace = FoldedText.Place()
  private var numberPlace = FoldedText.Place()
  private let stretch: TextRange
  private let original: [UInt8]
  let phrases: PhrasePlaces
  /// The block that is read.
  private(set) var start = 0
  private(set) var end = 0
  private(set) var isHeading = false

  init(_ document: Document, _ stretch: TextRange) {
    lexicon = NumberLexicon.of(document.language)
    original = document.text
    self.stretch = stretch
    folded = FoldedText(Array(original[stretch.indices]))
    text = folded.bytes
    phrases = PhrasePlaces(lexicon.trie, in: text)
  }

  /// Appends the numbers of a block of the stretch.
  mutating func read(_ block: Block, to found: inout [Quantity]) {
    let first = found.count
    let range = TextRange(block.range.start - stretch.start, block.range.end - stretch.start)
    let own = folded.foldedRange(range, from: &blockPlace).indices
    (start, end) = (own.lowerBound, own.upperBound)
    isHeading = block.kind == .heading
    readBlock(to: &found)
    for index in first..<found.count { found[index].range = textRange(found[index].range) }
  }

  private mutating func textRange(_ range: TextRange) -> TextRange {
    let range = folded.textRange(range, from: &numberPlace)
    return TextRange(stretch.start + range.start, stretch.start + range.end)
  }

  /// The ranges are those of the folded text.
  private func readBlock(to found: inout [Quantity]) {
    var prefix = Prefix()
    var prefixStart = start
    var at = start
    while at < end {
      let plain = plainText(from: at)
      if plain.hasWords { prefix = Prefix() }
      at = plain.end
      guard at < end else { return }
      switch outcome(at: at, prefix: prefix, prefixStart: prefixStart) {
      case .quantity(let quantity, let next):
        found.append(quantity)
        (at, prefix) = (max(next, at + 1), Prefix())
      case .prefix(let added, let next):
        if !prefix.isPart { prefixStart = at }
        (at, prefix) = (next, added)
      case .skip(let next):
        (at, prefix) = (max(next, at + 1), Prefix())
      }
    }
  }

  private func outcome(at: Int, prefix: Prefix, prefixStart: Int) -> Outcome {
    let byte = text[at]
    let isInWord = Letters.isLead(byte) && Letters.endsLetter(text, at) && at > start
    if isInWord { return .skip(to: afterWord(at)) }
    let first = prefix.isPart ? prefixStart : at
    if Letters.isDigit(byte) { return number(at: at, from: first, prefix: prefix) }
    if phrases.phrase(at: at, end: end) > 0 || hanDigit(at) != nil {
      if let outcome = phrase(at: at, from: first, prefix: prefix) { return outcome }
    }
    if let name = attachedName(at: at) { return name }
    return .skip(to: afterWord(at))
  }

  /// The end of the word or the scalar that begins at an offset.
  func afterWord(_ at: Int) -> Int {
    if Letters.isLead(text[at]) { return max(at + 1, Letters.end(of: text, from: at, end: end)) }
    var next = at + 1
    while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}

extension QuantityReader {
  /// The byte at an offset, 0 outside the block.
  func byte(_ at: Int) -> UInt8 { at >= start && at < end ? text[at] : 0 }

  func isDigit(_ at: Int) -> Bool { Letters.isDigit(byte(at)) }

  /// Whether a scalar from U+3000 to U+9FFF stands at an offset.
  func stands(_ wanted: Unicode.Scalar, _ at: Int) -> Bool { scalar(at) == wanted.value }

  /// After up to two spaces.
  @inline(__always)
  func afterSpace(_ at: Int) -> Int {
    guard byte(at) == 0x20 else { return at }
    return byte(at + 1) == 0x20 ? at + 2 : at + 1
  }

  /// The longest phrase that the caller accepts, at an offset or after white space.
  func match<Value>(
    _ at: Int, of sorts: LexemeSet = .all, accept: (Lexeme) -> Value?
  ) -> (value: Value, end: Int)? {
    let first = afterSpace(at)
    return phrases.longest(at: first, end: end, of: sorts, accept: accept)
  }

  /// The end of a phrase with a lexeme.
  // Inlined, or its sort would be told again each time.
  @inline(__always)
  func match(_ at: Int, _ lexeme: Lexeme) -> Int? {
    match(at, of: lexeme.sort) { $0 == lexeme ? true : nil }?.end
  }

  /// The bytes of the text, before folding, that an offset stands for.
  func original(_ at: Int) -> UInt8 {
    let offset = Int(stretch.start) + folded.textOffset(at)
    return offset < original.count ? original[offset] : 0
  }

  /// Whether the text has a capital letter where the folded text has a small one.
  func isCapital(_ at: Int) -> Bool { (0x41...0x5A).contains(original(at)) }
}

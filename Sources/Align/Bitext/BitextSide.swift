internal import Text

/// One of the two texts as the aligner sees it: numbers only, an entry a segment.
struct BitextSide: Sendable {
  private(set) var vocabulary = Vocabulary()
  /// The distinct tokens of each segment, ascending.
  private(set) var tokens: [[Int32]] = []
  /// How many of them are real.
  private(set) var weight: [Int] = []
  /// Length of each segment in scalars.
  private(set) var length: [Double] = []
  /// Whether a block ends with the segment.
  private(set) var endsBlock: [Bool] = []
  private(set) var isHeading: [Bool] = []
  private(set) var edges: [SegmentEdge] = []
  /// Stretches of Han characters of each segment.
  private(set) var hanRuns: [[[Unicode.Scalar]]] = []
  /// Words of an alphabet by their whole folded form.
  private(set) var words: [String: WordUse] = [:]

  struct WordUse: Sendable {
    var count = 0
    var capitalised = 0
    let isLatin: Bool
    /// The tokens that the word is cut into.
    let tokens: [Int32]
  }

  var count: Int { tokens.count }

  func isReal(_ token: Int32) -> Bool { vocabulary.kinds[Int(token)].isReal }

  /// Whether a segment has a token.
  func holds(_ token: Int32, in segment: Int) -> Bool {
    let tokens = tokens[segment]
    let place = tokens.partitionIndex { $0 >= token }
    return place < tokens.count && tokens[place] == token
  }

  init(_ segments: [SegmentText], words: (Int) -> [WordSpan]) {
    var forms = KnownForms()
    for (index, segment) in segments.enumerated() {
      let bytes = Array(segment.text.utf8)
      append(bytes, segment.text, words(index), &forms)
      length.append(Double(bytes.count { $0 & 0xC0 != 0x80 }))
      isHeading.append(segment.kind == .heading)
      edges.append(SegmentEdge(segment.text))
      let next = index + 1
      endsBlock.append(next == segments.count || segments[next].block != segment.block)
      // UTF-8 of Han characters begins with one of these.
      let mayHoldHan = bytes.contains { 0xE3...0xF0 ~= $0 }
      hanRuns.append(mayHoldHan ? HanText.runs(in: segment.text) : [])
    }
    self.words = forms.uses
  }

  /// Some of the segments, as a text of the same vocabulary.
  func part(_ range: Range<Int>) -> BitextSide {
    var part = self
    part.tokens = Array(tokens[range])
    part.weight = Array(weight[range])
    part.length = Array(length[range])
    part.endsBlock = Array(endsBlock[range])
    part.isHeading = Array(isHeading[range])
    part.edges = Array(edges[range])
    part.hanRuns = Array(hanRuns[range])
    return part
  }

  /// Finds the words itself.
  init(_ segments: [SegmentText], language: Language) {
    var breaker = WordBreaker(language: language)
    self.init(segments) { breaker.words(of: segments[$0].text) }
  }

  /// Uses the words that the document has already.
  init(_ document: Document) {
    let segments = document.segments
    let texts = segments.map {
      SegmentText(document.string($0.range), block: $0.block, kind: $0.kind)
    }
    self.init(texts) { index in
      let range = segments[index].range
      return document.words(in: range).compactMap { word in
        guard range.contains(word.range) else { return nil }
        let start = Int(word.range.start - range.start)
        return WordSpan(range: start..<start + word.range.count, kind: word.kind)
      }
    }
  }

  private mutating func append(
    _ bytes: [UInt8], _ text: String, _ words: [WordSpan], _ forms: inout KnownForms
  ) {
    var ids: [Int32] = []
    for word in words { forms.append(bytes[word.range], word.kind, to: &ids, &vocabulary) }
    if bytes.contains(where: BitextTokenizer.mayBeginMark) {
      for mark in BitextTokenizer.marks(in: text) { ids.append(vocabulary.add(mark)) }
    }
    ids.sort()
    var distinct: [Int32] = []
    distinct.reserveCapacity(ids.count)
    for id in ids where id != distinct.last { distinct.append(id) }
    weight.append(distinct.count)
    tokens.append(distinct)
  }

  /// Some of the segments, with the word statistics of all.
  func picking(_ segments: [Int], endsBlock ends: [Bool]) -> BitextSide {
    var side = self
    side.tokens = segments.map { tokens[$0] }
    side.weight = segments.map { weight[$0] }
    side.length = segments.map { length[$0] }
    side.isHeading = segments.map { isHeading[$0] }
    side.edges = segments.map { edges[$0] }
    side.endsBlock = ends
    side.hanRuns = []
    return side
  }

  /// Adds a further reading of a segment's characters.
  mutating func addReading(_ token: BitextToken, to segment: Int) {
    let id = vocabulary.add(token)
    guard !tokens[segment].contains(id) else { return }
    tokens[segment].append(id)
    tokens[segment].sort()
  }
}

internal import ICU
internal import Text

/// The tokens and numbers of a text as terms of a condensed pair.
struct TokenTerms {
  let document: Document
  let tokens: BitextSide
  /// The number of the first token.
  let offset: Int
  /// The distinct numbers, and the term that each is.
  private(set) var quantities: [Quantity] = []
  private(set) var numbers: [Int] = []
  private let places: [(range: TextRange, term: Int)]
  private let functionWords: Set<String>

  /// How many terms there are.
  var count: Int { tokens.vocabulary.count + quantities.count }

  init(_ document: Document, _ tokens: BitextSide, offset: Int) {
    self.document = document
    self.tokens = tokens
    self.offset = offset
    functionWords = FunctionWords.list(document.language)
    var known: [Key: Int] = [:]
    var places: [(range: TextRange, term: Int)] = []
    for quantity in QuantityScanner.quantities(in: document) {
      let key = Key(quantity)
      let term = known[key] ?? offset + tokens.vocabulary.count + quantities.count
      if known[key] == nil {
        known[key] = term
        quantities.append(quantity)
        numbers.append(term)
      }
      places.append((quantity.range, term))
    }
    self.places = places
  }

  private struct Key: Hashable {
    let kind: Quantity.Kind
    let values: [Double?]
    let unit: UnitName?
    let dates: [DateParts?]
    let approximation: Quantity.Approximation
    let isName: Bool

    init(_ quantity: Quantity) {
      kind = quantity.kind
      values = [quantity.value, quantity.alternative, quantity.upper]
      unit = quantity.unit
      dates = [quantity.date, quantity.dateEnd]
      approximation = quantity.approximation
      isName = quantity.isName
    }
  }

  /// The side made of some of the segments.
  mutating func side(_ indices: [Int]) -> CondensedSide {
    let segments = indices.map { document.segments[$0] }
    let terms = segments.map { self.terms(of: $0) }
    let readings = indices.map { index in
      tokens.tokens[index].filter { !tokens.isReal($0) }.map { offset + Int($0) }
    }
    return CondensedSide(document, segments, terms: terms, readings: readings)
  }

  private func terms(of segment: Segment) -> [ContentTerm] {
    let first = places.partitionIndex { $0.range.start >= segment.range.start }
    let last = places.partitionIndex { $0.range.start >= segment.range.end }
    var terms = places[first..<last].map {
      ContentTerm(id: $0.term, range: $0.range, isName: false, isNumber: true)
    }
    var isFirst = true
    for word in SpokenWords.find(in: segment, of: document) {
      defer { isFirst = false }
      if places[first..<last].contains(where: { $0.range.overlaps(word.range) }) { continue }
      terms += self.terms(of: word, isFirst: isFirst)
    }
    return terms.sorted { $0.range.start < $1.range.start }
  }

  private func terms(of word: SpokenWord, isFirst: Bool) -> [ContentTerm] {
    let raw = document.string(word.range)
    guard word.kind != .number, !isFunctionWord(raw) else { return [] }
    let isCapitalised = raw.unicodeScalars.first?.properties.isUppercase ?? false
    return BitextTokenizer.tokens(of: raw, kind: word.kind).tokens.compactMap { token in
      guard token.kind != .mark, let id = tokens.vocabulary.id(token) else { return nil }
      return ContentTerm(
        id: offset + Int(id), range: word.range, isName: isCapitalised && !isFirst,
        isNumber: false)
    }
  }

  private func isFunctionWord(_ raw: String) -> Bool {
    if Self.particles.contains(raw) { return true }
    return functionWords.contains(FoldedText.fold(raw))
  }

  /// Chinese and Japanese words that hold a sentence together.
  private static let particles = Set(
    """
    的 了 在 是 和 与 及 把 被 也 都 就 而 但 但是 从 到 对 向 为 以 于 中 上 下 里 这 那 这个 那个 这些 那些 之 \
    其 其中 将 会 能 可以 要 着 过 给 让 使 得 地 很 更 最 还 又 再 已 已经 有 没有 不 没 我 你 他 她 它 我们 你们 他们 \
    一 个 种 些 等 并 或 因为 所以 如果 虽然 什么 怎么 怎样 哪 谁 吗 呢 吧 啊 则 由 同 跟 比 按 所 者 此 \
    の は が を に へ と で も や か から まで より など です ます した する いる ある こと もの これ それ その この
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

extension QuantityReader {
  private struct Step {
    let part: WordSum.Part
    let end: Int
    var isReversed = false
  }

  /// A numeral in words. Its parts are joined by a space, a hyphen, or nothing where the language
  /// writes compounds.
  func words(at first: Int) -> Numeral? {
    var sum = WordSum()
    var numeral = Numeral(0, end: first, length: 0)
    while !numeral.isOrdinal, let step = step(at: numeral.end, after: sum),
      sum.take(step.part, isReversed: step.isReversed)
    {
      numeral.end = step.end
      numeral.length += 1
      switch step.part {
      case .ordinal, .ordinalEnding: numeral.isOrdinal = true
      default: break
      }
    }
    guard !sum.isEmpty, endsWord(numeral.end) else { return nil }
    (numeral.value, numeral.isArticle) = (sum.value, sum.isArticle)
    (numeral.hasScale, numeral.isSpelled, numeral.isPlain) = (sum.hasScale, true, false)
    return numeral
  }

  /// Whether a word ends, or a unit is written together with the numeral: dreitägig, fünffach.
  private func endsWord(_ at: Int) -> Bool {
    guard Letters.isInside(text, at, end: end) else { return true }
    return lexicon.compounds
      && phrases.longest(at: at, end: end) { lexeme -> Bool? in
        switch lexeme {
        case .unit, .times, .plusHalf: true
        default: nil
        }
      } != nil
  }

  private func step(at: Int, after sum: WordSum) -> Step? {
    if sum.isEmpty {
      return part(at: at, isFirst: true, isInside: false).map { Step(part: $0, end: $1) }
    }
    if lexicon.compounds, Letters.isInside(text, at, end: end) || byte(at) == 0xC2 {
      return stepInside(at: at)
    }
    var next = at
    if byte(at) == 0x20 || byte(at) == UInt8(ascii: "-") { next += 1 } else { return nil }
    if let (part, end) = part(at: next, isFirst: false, isInside: false) {
      return Step(part: part, end: end)
    }
    guard let (isAfterScale, end) = connective(at: next), !isAfterScale || sum.endsInScale else {
      return nil
    }
    let after = byte(end) == UInt8(ascii: "-") ? end + 1 : afterSpace(end)
    guard let (part, end) = part(at: after, isFirst: false, isInside: false) else { return nil }
    if case .scale = part { return nil }
    return Step(part: part, end: end)
  }

  private func stepInside(at: Int) -> Step? {
    let next = byte(at) == 0xC2 && byte(at + 1) == 0xAD ? at + 2 : at
    if let (part, end) = part(at: next, isFirst: false, isInside: true) {
      return Step(part: part, end: end)
    }
    let joined = phrases.longest(at: next, end: end, isWhole: false) {
      $0 == .andAfterTens ? true : nil
    }
    guard var after = joined?.end else { return nil }
    if byte(after) == 0xC2, byte(after + 1) == 0xAD { after += 2 }
    return part(at: after, isFirst: false, isInside: true).map {
      Step(part: $0, end: $1, isReversed: true)
    }
  }

  private func connective(at: Int) -> (isAfterScale: Bool, end: Int)? {
    guard !lexicon.compounds else { return nil }
    return match(at) { lexeme -> Bool? in
      switch lexeme {
      case .andAfterScale: true
      case .andAfterTens: false
      default: nil
      }
    }.map { (isAfterScale: $0.value, end: $0.end) }
  }

  private func part(at: Int, isFirst: Bool, isInside: Bool) -> (WordSum.Part, Int)? {
    let found = phrases.longest(at: at, end: end, isWhole: !lexicon.compounds) {
      lexeme -> WordSum.Part? in
      switch lexeme {
      case .number(let value): .number(value)
      case .ordinal(let value): .ordinal(value)
      case .scale(let scale, let bare): .scale(scale, bare: bare)
      case .article: isFirst ? .article : nil
      case .ordinalEnding: isInside ? .ordinalEnding : nil
      default: nil
      }
    }
    return found.map { ($0.value, $0.end) }
  }
}

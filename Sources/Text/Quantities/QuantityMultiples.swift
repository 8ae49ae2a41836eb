/// What the words around a multiple say of it: grown by so much, or to so much.
extension QuantityReader {
  /// A multiple as the ratio of the later value to the earlier.
  ///
  /// 增长了两倍 is three times as much, 增长到两倍 twice; *three times more* may be either, and so may
  /// *um das Dreifache*. What may be either has the larger as its alternative.
  func changed(_ quantity: Quantity, before first: Int, after next: Int) -> Quantity {
    var changed = quantity
    if lexicon.tag == "zh" {
      switch growth(before: first) {
      case .by: changed.value += 1
      case .open: changed.alternative = quantity.value + 1
      case .none: break
      }
      if changed.value != quantity.value { changed.upper = quantity.upper.map { $0 + 1 } }
      return changed
    }
    let isOpen = match(next, .comparative) != nil || isAfterOpenWord(first)
    if isOpen { changed.alternative = quantity.value + 1 }
    return changed
  }

  /// A multiple that one word says: doubled, verdreifacht.
  func multiple(_ value: Double, _ first: Int, _ next: Int) -> Quantity {
    var quantity = draft(.multiple, value, first, next)
    let isOpen = match(next, .comparative) != nil || isAfterOpenWord(first)
    if isOpen, lexicon.tag != "zh" { quantity.alternative = value + 1 }
    return quantity
  }

  private enum Growth { case by, open, none }

  /// Each as one number of six bytes.
  private static let verbs: [UInt64] = [
    "增长", "增加", "提高", "上升", "扩大", "上涨", "激增", "猛增", "暴涨", "暴增", "飙升", "攀升", "增至",
    "翻了", "多出", "高出", "超出",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  /// What the last verb of change in the fifteen characters before says.
  private func growth(before first: Int) -> Growth {
    let from = max(start, first - 45)
    let reach = text[from..<first]
    var last: Range<Int>?
    var word: UInt64 = 0
    for at in reach.indices {
      word = (word << 8 | UInt64(reach[at])) & 0xFFFF_FFFF_FFFF
      if Self.verbs.contains(word) { last = at - 5..<at + 1 }
    }
    guard let last else { return comparesBefore(first) ? .open : .none }
    let between = reach[last.upperBound...]
    if between.contains(anyOf: ["，", "。", "；", ",", ";", "到", "至", "为", "成", "是", "的"]) {
      return .none
    }
    let verb = String(decoding: reach[last], as: UTF8.self)
    if verb == "增至" || verb == "翻了" { return .none }
    if ["多出", "高出", "超出"].contains(verb) || between.contains(anyOf: ["达"]) { return .open }
    return .by
  }

  /// 比去年高两倍 is said of both.
  private func comparesBefore(_ first: Int) -> Bool {
    let last = text[max(start, first - 3)..<first]
    return Self.adjectives.contains { last.elementsEqual($0) }
  }

  private static let adjectives = ["高", "多", "大", "快", "长", "重"].map { Array($0.utf8) }

  /// Whether *by* stands before: increased by three times.
  private func isAfterOpenWord(_ first: Int) -> Bool {
    let word: String
    switch lexicon.tag {
    case "en": word = "by "
    case "de": word = "um das "
    default: return false
    }
    guard first - word.utf8.count >= start else { return false }
    return text[(first - word.utf8.count)..<first].elementsEqual(word.utf8)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
    guard count >= bytes.count else { return nil }
    return (startIndex...(endIndex - bytes.count)).last {
      self[$0..<$0 + bytes.count] == bytes[...]
    }
    .map { $0..<$0 + bytes.count }
  }

  fileprivate func contains(anyOf words: [String]) -> Bool {
    words.contains { lastRange(of: Array($0.utf8)) != nil }
  }
}

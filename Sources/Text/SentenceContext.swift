/// What stands around a candidate for a sentence end, and whether it ends one.
struct SentenceContext {
  let text: [UInt8]
  let language: Language

  /// - Parameter offset: the byte after the candidate's end mark and the white space behind it.
  func isEnd(at offset: Int, quotes: SegmentationOptions.Quotes) -> Bool {
    let before = String(decoding: text[tail(of: offset)..<offset], as: UTF8.self)
    let after = String(decoding: text[offset..<min(offset + 96, text.count)], as: UTF8.self)
    if endsInAbbreviation(before, before: after) { return false }
    if closesQuotation(before), isAttribution(after) { return false }
    if quotes == .keep, isInsideQuotation(at: offset) { return false }
    return true
  }

  /// Ends that UAX #29 does not propose: a full stop behind a word in lower case, a space and a
  /// figure ("… summit. 55 texts were signed").
  var endsBeforeDigits: [Int] {
    guard text.count > 4 else { return [] }
    return (3..<text.count - 1).filter { at in
      guard text[at] == 0x20, text[at - 1] == UInt8(ascii: ".") else { return false }
      let isWord = text[at - 3..<at - 1].allSatisfy { (0x61...0x7A).contains($0) }
      return isWord && (0x30...0x39).contains(text[at + 1])
    }.map { $0 + 1 }
  }

  /// A scalar boundary at most about forty bytes back.
  private func tail(of offset: Int) -> Int {
    var start = max(0, offset - 40)
    while start < offset, text[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  /// "Dr. ", "No. ", "U.S. ", "J. ": a full stop that is part of the word.
  private func endsInAbbreviation(_ before: String, before after: String) -> Bool {
    let trimmed = before.drop { _ in false }.trimmingSuffix { $0.isWhitespace }
    guard trimmed.last == "." else { return false }
    let word = trimmed.dropLast().suffix { !$0.isWhitespace && !"([\"“‘'".contains($0) }
    let next = after.first
    if word.count == 1, let letter = word.first, letter.isUppercase { return true }
    let key = FoldedText.fold(String(word))
    switch Abbreviations.kind(of: key, language: language) {
    case .title: return next?.isLetter ?? false
    case .beforeNumber: return next?.isNumber ?? false
    case .inner: return true
    case nil: return false
    }
  }

  private func closesQuotation(_ before: String) -> Bool {
    let last = before.last { !$0.isWhitespace }
    return last.map { "”」』\"’»".contains($0) } ?? false
  }

  /// “……。”他说 and "…!" he said: the clause that names who spoke belongs to the quotation.
  private func isAttribution(_ after: String) -> Bool {
    if language.isUnspaced {
      let clause = after.prefix(24).prefix { !"。！？；“「".contains($0) }
      return ["说", "道", "表示", "指出", "称", "问", "強調", "强调", "と言", "と述べ"].contains {
        clause.contains($0)
      }
    }
    return after.first.map { $0.isLowercase } ?? false
  }

  /// Whether an opening mark before the offset has its closing mark after it.
  private func isInsideQuotation(at offset: Int) -> Bool {
    var open = 0
    for c in String(decoding: text[..<offset], as: UTF8.self) {
      if "“「『«".contains(c) { open += 1 }
      if "”」』»".contains(c) { open = max(0, open - 1) }
    }
    guard open > 0 else { return false }
    return String(decoding: text[offset...], as: UTF8.self).contains { "”」』»".contains($0) }
  }
}

extension BidirectionalCollection where SubSequence == Substring {
  fileprivate func trimmingSuffix(while predicate: (Element) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}

extension Substring {
  fileprivate func suffix(while predicate: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, predicate(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}

/// What stands around a candidate for a sentence end, and whether it ends one.
struct SentenceContext {
  let text: [UInt8]
  let language: Language
  /// Quotations that are not to be cut.
  let quotations: [Quotation]

  init(text: [UInt8], language: Language, quotes: SegmentationOptions.Quotes) {
    self.text = text
    self.language = language
    quotations = quotes == .keep ? Quotations.find(in: text, TextRange(0, text.count)) : []
  }

  /// - Parameter offset: the byte after the candidate's end mark and the white space behind it.
  func isEnd(at offset: Int) -> Bool {
    let before = String(decoding: text[tail(of: offset)..<offset], as: UTF8.self)
    let after = String(decoding: text[offset..<min(offset + 96, text.count)], as: UTF8.self)
    if endsInAbbreviation(before, before: after) { return false }
    if closesQuotation(before), isAttribution(after) { return false }
    return !isInsideQuotation(at: offset)
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
    let trimmed = before[...].trimmingSuffix { $0.isWhitespace }
    guard trimmed.last == "." else { return false }
    let word = trimmed.dropLast().suffix { !$0.isWhitespace && !"([\"“‘'".contains($0) }
    let next = after.first
    if Ordinals.isOne(String(word), in: before, before: after, language: language) { return true }
    let key = FoldedText.fold(String(word))
    switch Abbreviations.kind(of: key, language: language) {
    case .title: return next?.isLetter ?? false
    case .beforeNumber: return next?.isNumber ?? false
    case .inner: return true
    case nil: return isInitials(word) && !opensSentence(after)
    }
  }

  /// "J", "U.S": capitals with full stops between them.
  private func isInitials(_ word: Substring) -> Bool {
    word.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      part.count == 1 && part.allSatisfy(\.isUppercase)
    }
  }

  /// "The", "They" behind "… the U.S.": no part of a name. Elsewhere than in English such words
  /// stand in names.
  private func opensSentence(_ after: String) -> Bool {
    let word = after.prefix { $0.isLetter }
    return language.base == "en" && word.count > 1
      && FunctionWords.contains(FoldedText.fold(String(word)), language: language)
  }

  private func closesQuotation(_ before: String) -> Bool {
    let last = before.last { !$0.isWhitespace }
    return last.map { "”」』\"’»".contains($0) } ?? false
  }

  /// “……。”他说 and "…!" he said: the clause that names who spoke belongs to the quotation.
  private func isAttribution(_ after: String) -> Bool {
    if language.isUnspaced { return Attribution.opens(after, language: language) }
    return after.first.map { $0.isLowercase } ?? false
  }

  /// Whether the offset stands between two quotation marks that belong together.
  private func isInsideQuotation(at offset: Int) -> Bool {
    let offset = UInt32(offset)
    return quotations.contains { $0.outer.start < offset && offset < $0.outer.end }
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

internal import Text

/// How a replacement takes over the capitals of what it replaces.
enum TermCasing {
  /// All capitals for a word in capitals; a capital first letter for one, where the form itself is
  /// written low.
  static func fitted(_ form: String, to old: String) -> String {
    let letters = old.unicodeScalars.filter(\.properties.isCased)
    if letters.count > 4, letters.allSatisfy(\.properties.isUppercase) { return form.uppercased() }
    let opensHigh = letters.first?.properties.isUppercase ?? false
    let isLow = form.unicodeScalars.first?.properties.isLowercase ?? false
    return opensHigh && isLow ? form.prefix(1).uppercased() + form.dropFirst() : form
  }
}

/// *a* and *an*.
enum EnglishArticle {
  /// What the article before a word must become when the word does; nil if it may stay.
  static func edit(
    before range: TextRange, to word: String, in document: Document, _ side: Side
  ) -> Edit? {
    guard document.language.base == "en" else { return nil }
    let start = max(0, Int(range.start) - 4)
    let before = document.text[start..<Int(range.start)]
    let words = before.split(separator: 0x20, omittingEmptySubsequences: false)
    guard words.count >= 2, words.last?.isEmpty ?? false else { return nil }
    let article = String(decoding: words[words.count - 2], as: UTF8.self)
    let isWhole = words.count >= 3 || start == 0
    guard isWhole, ["a", "an", "A", "An"].contains(article) else { return nil }
    let wanted = opensWithVowel(word) ? "n" : ""
    let replacement = article.prefix(1) + wanted
    guard replacement != article else { return nil }
    let end = range.start - 1
    let place = TextRange(end - UInt32(article.utf8.count), end)
    return Edit(side: side, range: place, replacement: String(replacement))
  }

  private static func opensWithVowel(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return "aeioAEIO".unicodeScalars.contains(first)
  }
}

/// Ordinals that German writes with a full stop: `am 3. Mai`, `das 19. Jahrhundert`.
enum Ordinals {
  private static let before: Set<String> = [
    "der", "die", "das", "dem", "den", "des", "am", "im", "vom", "zum", "zur", "bis", "seit", "ab",
    "jeder", "jede", "jedes", "beim", "ihr", "ihre", "ihren", "sein", "seine", "seinen",
  ]
  private static let after: Set<String> = [
    "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember", "jahrhundert", "jahrhunderts", "jahrtausend", "quartal",
    "geburtstag", "weltkrieg", "bezirk", "klasse", "platz", "stock", "auflage", "jahrestag",
  ]

  /// - Parameters:
  ///   - word: what stands before the full stop, without it.
  ///   - text: the text up to the candidate for a sentence end.
  static func isOne(
    _ word: String, in text: String, before next: String, language: Language
  ) -> Bool {
    guard language.base == "de", word.utf8.count <= 2,
      word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    let words = text.split(separator: " ")
    let previous = words.dropLast().last.map { FoldedText.fold(String($0)) } ?? ""
    let following = FoldedText.fold(String(next.prefix { $0.isLetter }))
    return before.contains(previous) || after.contains(following)
  }
}

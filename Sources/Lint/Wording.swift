internal import Text

/// How messages quote texts and count.
enum Wording {
  /// “…” around the text, cut to about `limit` characters, line ends as spaces.
  static func quoted(_ text: String, limit: Int = 40) -> String {
    let flat = text.split { $0.isWhitespace }.joined(separator: " ")
    return "“" + (flat.count > limit ? flat.prefix(limit - 1) + "…" : flat) + "”"
  }

  static func quoted(_ document: Document, _ range: TextRange, limit: Int = 40) -> String {
    quoted(document.string(range), limit: limit)
  }

  /// "1 paragraph", "3 paragraphs".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

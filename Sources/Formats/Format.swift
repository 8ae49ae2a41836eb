package import Text

/// A file format that texts come in.
package enum Format: String, Sendable, CaseIterable {
  case plain, markdown

  /// The format that a path's ending names; plain text where it names none.
  package init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").count > 1 ? name.split(separator: ".").last ?? "" : ""
    switch ending.lowercased() {
    case "md", "markdown", "mdx": self = .markdown
    default: self = .plain
    }
  }

  /// Reads a file's bytes. A file without any text makes a document without blocks.
  ///
  /// - Parameters:
  ///   - name: the path as the user knows it.
  ///   - language: nil: what the front matter says under `language` or `lang`, else a guess.
  /// - Throws: `FormatError` where the bytes are not UTF-8.
  package func read(
    _ bytes: [UInt8], name: String, language: Language?,
    options: SegmentationOptions = SegmentationOptions()
  ) throws(FormatError) -> Document {
    try UTF8Validation.check(bytes, path: name)
    let content =
      switch self {
      case .plain: PlainText.read(bytes)
      case .markdown: Markdown.read(bytes)
      }
    return Document(
      name: name,
      language: language ?? Self.named(in: content.metadata) ?? LanguageGuess.guess(content.text),
      origin: bytes, content: content, options: options)
  }

  /// The language that front matter names, if it is a tag of a known one.
  private static func named(in metadata: [String: String]) -> Language? {
    let names = [metadata["language"], metadata["lang"]].compactMap { $0 }
    return names.map { Language($0) }.first(where: \.isKnown)
  }
}

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

  /// Reads a file's bytes.
  ///
  /// - Parameter language: decides between languages given and guessed; it is handed the front
  ///   matter and the text. Nil: what the front matter says, else a guess.
  package func read(
    _ bytes: [UInt8], name: String, language: Language?,
    options: SegmentationOptions = SegmentationOptions()
  ) throws(FormatError) -> Document {
    try UTF8Validation.check(bytes, path: name)
    let content =
      switch self {
      case .plain: PlainText.read(bytes)
      case .markdown: PlainText.read(bytes)
      }
    let guessed = language ?? content.metadata["language"].map { Language($0) } ?? "en"
    return Document(
      name: name, language: guessed, origin: bytes, content: content, options: options)
  }
}

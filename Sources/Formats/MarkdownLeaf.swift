internal import Text

/// A stretch of a Markdown file that holds text or a comment, and how to read it.
struct MarkdownLeaf {
  enum Content {
    /// Text with inline markup.
    case inline
    /// Raw HTML: tags and entities, no other markup.
    case html
    /// Code: text as it stands.
    case verbatim
    /// A comment with its marks, on lines of its own or not.
    case comment(standsAlone: Bool)
  }

  let content: Content
  var kind = Block.Kind.paragraph
  /// Of a heading, from 1.
  var level = 0
  /// Whether it is code only because its lines are set in.
  var isSetIn = false
  /// File offsets of the leaf's part of each line, line ends left out.
  let lines: [Range<Int>]

  var isHeadingOrComment: Bool {
    if case .comment = content { return true }
    return kind == .heading
  }
}

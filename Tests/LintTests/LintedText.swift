import Formats
import Text

@testable import Lint

/// A text of an editor, read as Markdown.
func lintedText(_ text: String, _ language: Language = "en") throws -> Document {
  try Format.markdown.read(Array(text.utf8), name: "text", language: language)
}

extension Document {
  /// The range of a passage that stands in the text.
  func range(of passage: String) -> TextRange? {
    text.firstRange(of: Array(passage.utf8)).map { TextRange($0.lowerBound, $0.upperBound) }
  }
}

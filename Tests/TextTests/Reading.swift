import Formats
import Text

/// Reads a text as the product does.
func read(
  _ text: String, _ language: Language = "en", as format: Format = .plain,
  options: SegmentationOptions = SegmentationOptions()
) throws -> Document {
  try format.read(Array(text.utf8), name: "text", language: language, options: options)
}

extension Document {
  /// The text of each segment.
  var sentences: [String] { segments.map { string($0.range) } }
}

internal import Text

extension PathPattern {
  /// The pattern as it is written.
  package var text: String {
    parts.map { part in
      switch part {
      case .literal(let bytes): String(decoding: bytes, as: UTF8.self)
      case .star: "*"
      case .one: "?"
      case .folders(let hasSlash): hasSlash ? "**/" : "**"
      case .name: "{name}"
      case .lang: "{lang}"
      }
    }.joined()
  }
}

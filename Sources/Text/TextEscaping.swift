/// How a file writes characters that its format keeps for itself.
package enum TextEscaping: Sendable {
  /// As they are.
  case none
  /// `&lt;`, `&amp;`.
  case xml
  /// `\"`, `\n`, between quotation marks.
  case quoted

  /// A text as the file writes it.
  package func escaped(_ text: String) -> String {
    switch self {
    case .none: return text
    case .xml: return XMLText.escaped(text)
    case .quoted:
      return text.unicodeScalars.reduce(into: "") { result, scalar in
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
  }
}

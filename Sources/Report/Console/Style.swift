package import Lint

/// How a terminal shows emphasis: not at all, or by ANSI colours (ECMA-48 SGR).
package struct Style: Equatable, Sendable {
  package enum Role: Sendable {
    case severity(Severity)
    /// Headlines.
    case strong
    /// Line numbers and rules.
    case frame
    /// What a finding rests on.
    case evidence
    /// The way out.
    case hint
    /// What matters less.
    case faint
    /// What an older version had.
    case deleted
    /// What a newer version has.
    case inserted
  }

  package static let plain = Style(isColoured: false)
  package static let ansi = Style(isColoured: true)

  package let isColoured: Bool

  package func paint(_ text: String, _ role: Role) -> String {
    guard isColoured, !text.isEmpty else { return text }
    return "\u{1B}[\(Self.code(role))m\(text)\u{1B}[0m"
  }

  private static func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;34"
    case .strong: "1"
    case .frame, .evidence: "34"
    case .hint: "36"
    case .faint: "2"
    case .deleted: "9;31"
    case .inserted: "4;32"
    }
  }
}

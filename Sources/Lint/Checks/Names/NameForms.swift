internal import Text

/// When two spellings are forms of one word rather than two spellings.
enum NameForms {
  private static let endings: Set<String> = [
    "s", "es", "n", "an", "ian", "i", "ese", "ish", "ic", "er", "ers", "ns", "ans", "ians", "is",
    "en", "ern", "e", "in", "isch", "ische", "ischen", "ischer",
  ]

  /// "Kazakhstan" and "Kazakhstani", "Russia" and "Russian", "tunnel" and "tunnels".
  static func areInflections(_ a: String, _ b: String) -> Bool {
    let shared = zip(a.unicodeScalars, b.unicodeScalars).prefix { $0 == $1 }.count
    let first = String(a.unicodeScalars.dropFirst(shared))
    let second = String(b.unicodeScalars.dropFirst(shared))
    guard shared >= 3 else { return a == b }
    let isEnding: (String) -> Bool = {
      $0.isEmpty || endings.contains($0) || $0 == "a" || $0 == "y"
    }
    return isEnding(first) && isEnding(second) && !(first.isEmpty && second == "e")
      && !(second.isEmpty && first == "e")
  }
}

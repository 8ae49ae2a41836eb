/// A string as it is written, compared byte by byte. Strings themselves are compared as Unicode
/// says, by canonical equivalence, which costs much where they are not ASCII.
struct ExactText: Hashable, Sendable {
  let text: String
  let key: UInt32

  init(_ text: String) {
    self.text = text
    key = KeyHash.value(.word, text.utf8)
  }

  static func == (a: ExactText, b: ExactText) -> Bool {
    guard a.key == b.key else { return false }
    let (a, b) = (a.text.utf8.span, b.text.utf8.span)
    return a.count == b.count && a.indices.allSatisfy { a[$0] == b[$0] }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

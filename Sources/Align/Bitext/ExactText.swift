/// A string as it is written, compared byte by byte. Strings themselves are compared as Unicode
/// says, by canonical equivalence, which costs much where they are not ASCII.
struct ExactText: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ExactText, b: ExactText) -> Bool {
    let (a, b) = (a.text.utf8.span, b.text.utf8.span)
    return a.count == b.count && a.indices.allSatisfy { a[$0] == b[$0] }
  }

  func hash(into hasher: inout Hasher) {
    var hash = KeyHash(.word)
    let bytes = text.utf8.span
    for index in bytes.indices { hash.add(bytes[index]) }
    hasher.combine(hash.value)
  }
}

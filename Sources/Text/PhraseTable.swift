/// Phrases that are looked for at the start of a text, or anywhere in it in one walk over its bytes.
struct PhraseTable: Sendable {
  /// The phrases in UTF-8, by their first bytes.
  private var phrases = [[[UInt8]]](repeating: [], count: 256)

  /// Whether a phrase begins with each byte.
  private var opens = [Bool](repeating: false, count: 256)

  /// - Parameter phrases: none empty.
  init(_ phrases: [String]) {
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      self.phrases[Int(bytes[0])].append(bytes)
      opens[Int(bytes[0])] = true
    }
  }

  /// Whether a text opens with one of the phrases.
  ///
  /// - Parameter accept: whether a phrase of so many bytes counts.
  func open(_ text: Span<UInt8>, accept: (Int) -> Bool = { _ in true }) -> Bool {
    guard !text.isEmpty, opens[Int(text[0])] else { return false }
    return phrases[Int(text[0])].contains {
      Self.stands($0, at: 0, in: text) && accept($0.count)
    }
  }

  /// Whether one of the phrases stands in a text.
  func stand(in text: Span<UInt8>) -> Bool {
    let opens = opens.span
    for start in 0..<text.count where opens[Int(text[start])] {
      if phrases[Int(text[start])].contains(where: { Self.stands($0, at: start, in: text) }) {
        return true
      }
    }
    return false
  }

  private static func stands(_ phrase: [UInt8], at start: Int, in text: Span<UInt8>) -> Bool {
    guard phrase.count <= text.count - start else { return false }
    var length = 1
    while length < phrase.count, text[start + length] == phrase[length] { length += 1 }
    return length == phrase.count
  }
}

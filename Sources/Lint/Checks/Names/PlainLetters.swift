/// Letters of words, told from their bytes where these are ASCII.
enum PlainLetters {
  static func areAll(in word: String) -> Bool {
    isPlain(word) ? word.utf8.allSatisfy(isLetter) : word.allSatisfy(\.isLetter)
  }

  /// The runs of letters and apostrophes.
  static func words(of text: String) -> [String] {
    guard isPlain(text) else { return text.split { !$0.isLetter && $0 != "'" }.map(String.init) }
    return text.utf8.split { !isLetter($0) && $0 != UInt8(ascii: "'") }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

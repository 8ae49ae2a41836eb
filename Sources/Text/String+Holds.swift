extension String {
  /// Whether a string stands in this one, as `contains` says, which takes far longer than a look at
  /// the bytes where these tell all.
  package func holds(_ other: String) -> Bool {
    guard isPlain, other.isPlain, !other.isEmpty else { return contains(other) }
    return Array(utf8).firstPlace(of: Array(other.utf8)) != nil
  }

  /// Whether each scalar is a character by itself and is written in no other way: those of ASCII,
  /// the signs of Latin-1, and ideographs from U+4000 on.
  private var isPlain: Bool {
    utf8.allSatisfy { byte in
      byte < 0x80 ? byte != 0x0D : byte < 0xC0 || byte == 0xC2 || (0xE4...0xE9).contains(byte)
    }
  }
}

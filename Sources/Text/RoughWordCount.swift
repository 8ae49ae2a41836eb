/// About how many words a text has, told by its bytes: spaces between them, ideographs by twos,
/// letters of the scripts of South-East Asia by fives.
enum RoughWordCount {
  static func words(in text: ArraySlice<UInt8>) -> Int {
    var (spaces, ideographs, unspaced) = (0, 0, 0)
    for at in text.indices {
      switch text[at] {
      case 0x20, 0x0A: spaces += 1
      case 0xE0, 0xE1: unspaced += isUnspaced(text[at...].prefix(3)) ? 1 : 0
      // U+3400 and on.
      case 0xE3: ideographs += text[at + 1] >= 0x90 ? 1 : 0
      case 0xE4...0xE9: ideographs += 1
      default: break
      }
    }
    return spaces + 1 + ideographs / 2 + unspaced / 5
  }

  /// Whether three bytes are a letter of Thai, Lao, Burmese or Khmer.
  private static func isUnspaced(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0 {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }
}

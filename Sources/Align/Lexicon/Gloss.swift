/// A translation as dictionaries write it.
enum Gloss {
  /// Longer glosses explain rather than translate.
  static let mostWords = 4

  private static let references = [
    "CL:", "surname ", "variant of", "old variant of", "also written",
  ]

  /// Without white space around it; nil if nothing is left.
  static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = bytes.split { $0 <= 0x20 }
    guard let first = words.first, let last = words.last else { return nil }
    return String(decoding: bytes[first.startIndex..<last.endIndex], as: UTF8.self)
  }

  /// A gloss of a Chinese dictionary; nil for one that only explains, or refers to another word.
  static func definition(_ bytes: ArraySlice<UInt8>) -> String? {
    let kept = withoutRemarks(bytes)
    let words = kept.split { $0 <= 0x20 }
    guard (1...mostWords).contains(words.count) else { return nil }
    guard let text = text(kept), !references.contains(where: text.hasPrefix) else { return nil }
    return text.unicodeScalars.contains(where: HanText.isHan) ? nil : text
  }

  /// What stands outside brackets of any kind.
  static func withoutRemarks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var kept: [UInt8] = []
    var depth = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "}"):
        depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(byte) }
      }
    }
    return kept[...]
  }
}

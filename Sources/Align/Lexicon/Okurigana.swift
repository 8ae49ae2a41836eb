/// Japanese words that are inflected: Chinese characters and, after them, kana that change.
enum Okurigana {
  static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: true
    default: false
    }
  }

  static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x309F).contains(scalar.value)
  }

  /// What stays the same in all forms of a headword: all but its last kana, `食べ` of `食べる`. Nil
  /// for words that do not begin with a Chinese character or do not end in hiragana.
  static func stem(of head: String) -> String? { stems(of: head).first }

  /// What the stem of a form found in a text may be, the longest first: `行っ` and `行` of `行った`.
  static func stems(of form: String) -> [String] {
    var scalars = Array(form.unicodeScalars)
    guard let first = scalars.first, HanText.isHan(first) else { return [] }
    var stems: [String] = []
    while let last = scalars.last, isHiragana(last) {
      scalars.removeLast()
      stems.append(HanText.string(scalars))
    }
    return stems
  }
}

internal import ICU

/// Which scripts the running text of a language is written in (CLDR's likely subtags).
enum LanguageScripts {
  static func scripts(tag: String, base: String) -> [Script] {
    if tag.utf8.count > base.utf8.count {
      let subtags = tag.split(separator: "-").dropFirst()
      if let named = subtags.lazy.compactMap({ bySubtag[String($0)] }).first { return [named] }
    }
    return byLanguage[base] ?? [.latin]
  }

  /// Script subtags that overrule the language. `Hans` and `Hant` are both Han.
  private static let bySubtag: [String: Script] = [
    "Latn": .latin, "Cyrl": .cyrillic, "Arab": .arabic, "Grek": .greek, "Hebr": .hebrew,
  ]

  private static let byLanguage: [String: [Script]] = {
    var table: [String: [Script]] = [
      "ja": [.han, .hiragana, .katakana], "ko": [.hangul, .han], "sr": [.cyrillic, .latin],
    ]
    for (code, languages) in one {
      guard let script = Script(code: code) else { continue }
      for language in languages.split(separator: " ") { table[String(language)] = [script] }
    }
    return table
  }()

  private static let one: [(code: String, languages: String)] = [
    ("Hani", "zh yue wuu"), ("Cyrl", "ru uk be bg mk kk ky tg mn tt ba ce"),
    ("Arab", "ar fa ur ug ps sd ckb"), ("Grek", "el"), ("Hebr", "he yi"), ("Thai", "th"),
    ("Deva", "hi mr ne sa"), ("Beng", "bn as"), ("Guru", "pa"), ("Gujr", "gu"), ("Orya", "or"),
    ("Taml", "ta"), ("Telu", "te"), ("Knda", "kn"), ("Mlym", "ml"), ("Sinh", "si"),
    ("Laoo", "lo"), ("Mymr", "my"), ("Khmr", "km"), ("Tibt", "bo dz"), ("Geor", "ka"),
    ("Armn", "hy"), ("Ethi", "am ti"),
  ]
}

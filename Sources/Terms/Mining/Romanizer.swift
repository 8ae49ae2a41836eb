internal import ICU
package import Text

/// Names of other scripts in Latin letters, by the standards that newspapers follow: BGN/PCGN for
/// Russian, Hepburn for Japanese, Revised Romanization for Korean; CLDR's transforms elsewhere.
package enum Romanizer {
  /// A name of a language in the letters a to z, with marks and spaces left as they come.
  package static func romanized(_ name: String, language: Language) -> String {
    let bytes = name.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) { return name }
    let transform = transforms[language.base] ?? any
    return ScriptVariants.withoutMarks(transform.transform(name))
  }

  private static let any = CachedTransform("Any-Latin; Latin-ASCII", caching: true)

  private static let transforms: [String: CachedTransform] = Dictionary(
    uniqueKeysWithValues: [
      ("ru", "ru-ru_Latn/BGN"), ("uk", "uk-uk_Latn/BGN"), ("be", "be-be_Latn/BGN"),
      ("bg", "bg-bg_Latn/BGN"), ("kk", "kk-kk_Latn/BGN"), ("ky", "ky-ky_Latn/BGN"),
      ("uz", "uz_Cyrl-uz_Latn"), ("mn", "mn-mn_Latn/BGN"), ("mk", "mk-mk_Latn/BGN"),
      ("sr", "sr-sr_Latn/BGN"), ("el", "el-el_Latn/BGN"), ("ko", "ko-ko_Latn/BGN"),
      ("ja", "Katakana-Latin/BGN; Hiragana-Latin; Latin-ASCII"), ("ar", "ar-ar_Latn/BGN"),
      ("fa", "fa-fa_Latn/BGN"), ("he", "he-he_Latn/BGN"),
    ].map { language, id in
      (language, CachedTransform(id + "; Any-Latin; Latin-ASCII", caching: true))
    })
}

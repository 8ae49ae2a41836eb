/// Words that end in a full stop without ending a sentence.
enum Abbreviations {
  enum Kind {
    /// Before a name: never final.
    case title
    /// Only before a number.
    case beforeNumber
    /// Never final.
    case inner
  }

  /// - Parameter word: folded, without its final full stop.
  static func kind(of word: String, language: Language) -> Kind? {
    let table = tables[language.base] ?? [:]
    return table[word] ?? shared[word]
  }

  private static let shared: [String: Kind] = table(
    title: "dr prof mr mrs ms st gen col lt sen rep gov pres rev hon jr sr",
    beforeNumber: "no nos nr p pp vol ch fig art sec para",
    inner: "e.g i.e vs cf etc al")

  private static let tables: [String: [String: Kind]] = [
    "en": table(
      title: "dr prof mr mrs ms messrs st gen col maj capt lt sgt sen rep gov pres rev hon amb",
      beforeNumber:
        "no nos p pp vol vols ch chap fig figs art arts sec para ed jan feb mar apr jun "
        + "jul aug sep sept oct nov dec",
      inner: "e.g i.e vs cf viz approx u.s.s.r"),
    "de": table(
      title: "dr prof hr fr st dipl ing",
      beforeNumber: "nr art abs s bd kap abb ziff",
      inner: "z.b d.h u.a z z.t bzw ca vgl evtl inkl zzgl sog usw o.ä i.d.r mio mrd"),
    "fr": table(
      title: "m mm mme mlle dr pr st ste me", beforeNumber: "n no art p pp chap fig vol",
      inner: "cf p.ex av env"),
    "es": table(
      title: "sr sra srta dr dra d da prof", beforeNumber: "núm nº art pág págs cap vol",
      inner: "p.ej aprox"),
    "ru": table(
      title: "г гр проф акад им ул", beforeNumber: "с стр ст гл рис табл", inner: "т.е т.к т.н др"),
  ]

  private static func table(
    title: String, beforeNumber: String, inner: String
  ) -> [String: Kind] {
    var table: [String: Kind] = [:]
    for (words, kind) in [(title, Kind.title), (beforeNumber, .beforeNumber), (inner, .inner)] {
      for word in words.split(separator: " ") { table[String(word)] = kind }
    }
    return table
  }
}

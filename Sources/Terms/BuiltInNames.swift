internal import ICU
internal import Synchronization
package import Text

/// CLDR's names of territories, cities, languages and currencies as a term base of two languages:
/// the lowest rank, overruled by every other.
///
/// CLDR names what its release calls a thing: ICU 72 says *Turkey*. So these names serve to look up,
/// to pair and to suggest, and are never a reason for an error by themselves.
package enum BuiltInNames {
  private static let known = Mutex<[String: Glossary]>([:])

  /// - Returns: concepts with a name in each language; empty where CLDR lacks one of them.
  package static func glossary(_ source: Language, _ target: Language) -> Glossary {
    let key = source.base + " " + target.base
    return known.withLock { known in
      if let glossary = known[key] { return glossary }
      let glossary = Glossary(
        concepts: LocaleData.Names.allCases.flatMap { concepts($0, [source, target]) })
      known[key] = glossary
      return glossary
    }
  }

  private static func concepts(_ names: LocaleData.Names, _ languages: [Language]) -> [Concept] {
    let tables = languages.map { LocaleData.named(names, $0.base) }
    var places = [Int](repeating: 0, count: tables.count)
    var concepts: [Concept] = []
    // The tables are in the order of the codes: the least code at the places comes next.
    while let code = zip(tables, places).compactMap({ $1 < $0.count ? $0[$1].code : nil }).min() {
      var found: [String?] = []
      for index in tables.indices {
        let entry = places[index] < tables[index].count ? tables[index][places[index]] : nil
        let isHere = entry?.code == code
        found.append(isHere ? entry?.name : nil)
        if isHere { places[index] += 1 }
      }
      if let concept = concept(names, code, found, languages) { concepts.append(concept) }
    }
    return concepts
  }

  /// - Parameter found: the name that each language has of the code.
  private static func concept(
    _ names: LocaleData.Names, _ code: String, _ found: [String?], _ languages: [Language]
  ) -> Concept? {
    // Regions of the world are numbered; variants of a name carry a suffix.
    guard isUsual(code, names) else { return nil }
    var terms: [Term] = []
    for (language, name) in zip(languages, found) {
      guard let name = name ?? names.englishName(of: code, in: language), isName(name) else {
        return nil
      }
      terms.append(Term(name, language: language, source: "CLDR"))
    }
    return Concept(
      id: "cldr-\(names.rawValue)-\(code)", type: names == .currency ? "currency" : names.type,
      terms: terms, rank: .builtIn)
  }

  private static func isUsual(_ code: String, _ names: LocaleData.Names) -> Bool {
    switch names {
    case .territory: code.utf8.count == 2 && code != "ZZ"
    case .language: (2...3).contains(code.utf8.count)
    case .city: !code.hasPrefix("Etc")
    case .currency: true
    }
  }

  /// One ideograph, or two letters, are too little to be found by.
  private static func isName(_ text: String) -> Bool {
    text.unicodeScalars.count > (text.utf8.count > text.unicodeScalars.count ? 1 : 3)
  }
}

extension LocaleData.Names {
  fileprivate var type: String {
    switch self {
    case .territory, .city: "place"
    case .language: "language"
    case .currency: "currency"
    }
  }

  /// What a time zone's code calls its city, `America:New_York`: where English says the same, CLDR
  /// has no name of its own.
  fileprivate func englishName(of code: String, in language: Language) -> String? {
    guard self == .city, language.base == "en" else { return nil }
    let start = code.utf8.lastIndex(of: UInt8(ascii: ":")).map(code.utf8.index(after:))
    let name = code.utf8[(start ?? code.startIndex)...]
    return String(
      decoding: name.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }
}

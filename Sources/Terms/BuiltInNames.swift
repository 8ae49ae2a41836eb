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
    while let code = leastCode(tables, places) {
      var found: [ArraySlice<UInt8>?] = []
      for (index, table) in tables.enumerated() {
        let isHere = places[index] < table.count && table.code(places[index]) == code
        found.append(isHere ? table.name(places[index]) : nil)
        if isHere { places[index] += 1 }
      }
      if let concept = concept(names, code, found, languages) { concepts.append(concept) }
    }
    return concepts
  }

  /// The first of the codes at the places; nil at the end of all tables.
  private static func leastCode(_ tables: [NameTable], _ places: [Int]) -> ArraySlice<UInt8>? {
    var least: ArraySlice<UInt8>?
    for (table, place) in zip(tables, places) where place < table.count {
      let code = table.code(place)
      if least.map({ code.lexicographicallyPrecedes($0) }) ?? true { least = code }
    }
    return least
  }

  /// - Parameter found: the name that each language has of the code.
  private static func concept(
    _ names: LocaleData.Names, _ code: ArraySlice<UInt8>, _ found: [ArraySlice<UInt8>?],
    _ languages: [Language]
  ) -> Concept? {
    // Regions of the world are numbered; variants of a name carry a suffix.
    guard isUsual(code, names) else { return nil }
    var terms: [Term] = []
    for (language, name) in zip(languages, found) {
      guard let name = name ?? names.englishName(of: code, in: language), isName(name) else {
        return nil
      }
      let text = String(decoding: name, as: UTF8.self)
      terms.append(Term(text, language: language, source: "CLDR"))
    }
    return Concept(
      id: "cldr-" + names.rawValue + "-" + String(decoding: code, as: UTF8.self),
      type: names == .currency ? "currency" : names.type,
      terms: terms, rank: .builtIn)
  }

  private static func isUsual(_ code: ArraySlice<UInt8>, _ names: LocaleData.Names) -> Bool {
    switch names {
    case .territory: code.count == 2 && !code.elementsEqual("ZZ".utf8)
    case .language: (2...3).contains(code.count)
    case .city: !code.starts(with: "Etc".utf8)
    case .currency: true
    }
  }

  /// One ideograph, or two letters, are too little to be found by.
  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    let scalars = text.count { $0 & 0xC0 != 0x80 }
    return scalars > (text.count > scalars ? 1 : 3)
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
  fileprivate func englishName(
    of code: ArraySlice<UInt8>, in language: Language
  ) -> ArraySlice<UInt8>? {
    guard self == .city, language.base == "en" else { return nil }
    let start = code.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? code.startIndex
    return code[start...].map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }[...]
  }
}

internal import Synchronization
package import Text

/// The names among the words of the lexicons that ship, as a term base of two languages: Kopenhagen
/// and *Copenhagen*, 汉堡 and *Hamburg*.
///
/// Like CLDR's names they serve to look up and to suggest, and never ask for a rendering.
package enum LexiconNames {
  private static let known = Mutex<[String: Glossary]>([:])
  private static let pivot = "en"
  /// Shorter words are too like others.
  private static let leastLetters = 5
  private static let tab = UInt8(ascii: "\t")

  /// - Returns: concepts with a name in each language; empty unless one of the languages is English
  ///   and a lexicon of the other one ships.
  package static func glossary(_ source: Language, _ target: Language) -> Glossary {
    let other = source.base == pivot ? target : source
    guard source.base == pivot || target.base == pivot, other.base != pivot else {
      return Glossary()
    }
    return known.withLock { known in
      if let glossary = known[other.base] { return glossary }
      let glossary = Glossary(
        concepts: namingRows(of: EmbeddedTable.bytes("lexicon/\(other.base)-\(pivot)") ?? [])
          .compactMap { concept($0, other) })
      known[other.base] = glossary
      return glossary
    }
  }

  /// The rows with a translation that begins with a capital or with what is not ASCII: few of the
  /// thousands have one.
  private static func namingRows(of table: [UInt8]) -> [ArraySlice<UInt8>] {
    let bytes = table.span
    var rows: [ArraySlice<UInt8>] = []
    var start = 0
    var holdsName = false
    for at in 0..<bytes.count {
      guard bytes[at] <= UInt8(ascii: "\n") else { continue }
      if bytes[at] == UInt8(ascii: "\n") {
        if holdsName, bytes[start] != UInt8(ascii: "#") { rows.append(table[start..<at]) }
        start = at + 1
        holdsName = false
      } else if bytes[at] == tab, at + 1 < bytes.count {
        holdsName = holdsName || (0x41...0x5A).contains(bytes[at + 1]) || bytes[at + 1] >= 0x80
      }
    }
    return rows
  }

  /// - Parameter row: a word and its translations, tabs between.
  private static func concept(_ row: ArraySlice<UInt8>, _ language: Language) -> Concept? {
    let cells = row.split(separator: tab)
    let names = cells.dropFirst().filter(isName).map { String(decoding: $0, as: UTF8.self) }
    guard !names.isEmpty else { return nil }
    let word = String(decoding: cells[0], as: UTF8.self)
    return Concept(
      id: "lexicon-\(word)", type: "name",
      terms: [Term(word, language: language)] + names.map { Term($0, language: Language(pivot)) },
      rank: .builtIn)
  }

  /// One word with a capital that is no acronym.
  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= leastLetters else { return false }
    if text.allSatisfy({ $0 < 0x80 }) {
      return text.first.map { (0x41...0x5A).contains($0) } ?? false
        && text.dropFirst().allSatisfy { (0x61...0x7A).contains($0) }
    }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    return scalars.count >= leastLetters && (scalars.first?.properties.isUppercase ?? false)
      && scalars.dropFirst().allSatisfy(\.properties.isLowercase)
  }
}

internal import CICU

/// Lists that CLDR has for a language, read from ICU's data. Each call reads them anew.
///
/// A language that ICU's data does not have, or a system whose data was cut down, has empty lists.
package enum LocaleData {
  /// Abbreviations after whose full stop a sentence goes on, as they are written: `Prof.`, `z. B.`
  /// (the suppressions of CLDR's sentence breaks).
  package static func sentenceSuppressions(_ tag: String) -> [String] {
    strings("brkitr", tag, "exceptions/SentenceBreak")
  }

  package static func territories(_ tag: String) -> [String] {
    strings("region", tag, "Countries")
  }

  package static func languages(_ tag: String) -> [String] { strings("lang", tag, "Languages") }

  /// Names and symbols.
  package static func currencies(_ tag: String) -> [String] { strings("curr", tag, "Currencies") }

  /// The cities that time zones are named after.
  package static func cities(_ tag: String) -> [String] {
    strings("zone", tag, "zoneStrings", key: "ec")
  }

  /// What names are of, and where ICU's data keeps them.
  package enum Names: String, Sendable, CaseIterable {
    case territory, city, language, currency

    fileprivate var place: (tree: String, path: String, key: String?) {
      switch self {
      case .territory: ("region", "Countries", nil)
      case .city: ("zone", "zoneStrings", "ec")
      case .language: ("lang", "Languages", nil)
      case .currency: ("curr", "Currencies", nil)
      }
    }
  }

  /// Names in ascending order of their codes: `KZ`, `Asia:Almaty`, `kk`, `KZT`; of several the last
  /// one counts, which of a currency's symbol and name is the name.
  package static func named(_ names: Names, _ tag: String) -> NameTable {
    let place = names.place
    return NameTable(lines(place.tree, tag, place.path, key: place.key, isKeyed: true))
  }

  /// The longest list, the names of languages, has about 20 KB; the cities' has 10.
  private static let room = 1 << 16

  private static func strings(
    _ tree: String, _ tag: String, _ path: String, key: String? = nil
  ) -> [String] {
    lines(tree, tag, path, key: key, isKeyed: false).split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The strings of a table, a line each, behind their keys and tabs where they are asked for.
  private static func lines(
    _ tree: String, _ tag: String, _ path: String, key: String?, isKeyed: Bool
  ) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var status: CInt = 0
      let needed = unsafe stet_locale_strings(
        tree, tag, path, key, isKeyed, buffer.baseAddress, Int32(room), &status)
      count = status > 0 ? 0 : min(Int(needed), room)
    }
  }
}

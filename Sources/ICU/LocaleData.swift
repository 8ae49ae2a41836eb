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

  /// The longest list, the names of languages, has about 20 KB; the cities' has 10.
  private static let room = 1 << 16

  private static func strings(
    _ tree: String, _ tag: String, _ path: String, key: String? = nil
  ) -> [String] {
    let lines = unsafe try? string(capacity: room, "locale data") { out, room, status in
      unsafe stet_locale_strings(tree, tag, path, key, out, room, &status)
    }
    return lines?.utf8.split(separator: 0x0A).compactMap { String($0) } ?? []
  }
}

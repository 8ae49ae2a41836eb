internal import CICU
internal import Synchronization

/// What CLDR knows of languages.
package enum LocaleNames {
  package static func isKnown(language tag: String) -> Bool {
    if let isKnown = asked.withLock({ $0[tag] }) { return isKnown }
    let isKnown = unsafe tag.utf8.count >= 2 && stet_language_is_known(tag)
    asked.withLock { $0[tag] = isKnown }
    return isKnown
  }

  /// What ICU said of tags: it opens a locale for each answer.
  private static let asked = Mutex<[String: Bool]>([:])

  /// The English name of a language, "Chinese"; the tag itself where CLDR has none.
  package static func english(_ tag: String) -> String {
    let name = unsafe try? string(capacity: 256, "language name") { out, room, status in
      unsafe stet_language_name(tag, out, room, &status)
    }
    return name ?? tag
  }

  /// The language most often written in a script, `ru` for Cyrillic (CLDR's likely subtags).
  package static func likelyLanguage(of script: Script) -> String? {
    var name = [CChar](repeating: 0, count: 16)
    guard script != .common, script != .inherited,
      unsafe stet_likely_language(script.code, &name, Int32(name.count))
    else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  package static func isRightToLeft(_ tag: String) -> Bool {
    unsafe stet_language_is_right_to_left(tag)
  }
}

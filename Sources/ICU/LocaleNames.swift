internal import CICU

/// What CLDR knows of languages.
package enum LocaleNames {
  package static func isKnown(language tag: String) -> Bool {
    unsafe tag.utf8.count >= 2 && stet_language_is_known(tag)
  }

  /// The English name of a language, "Chinese"; the tag itself where CLDR has none.
  package static func english(_ tag: String) -> String {
    let name = unsafe try? string(capacity: 256, "language name") { out, room, status in
      unsafe stet_language_name(tag, out, room, &status)
    }
    return name ?? tag
  }

  package static func isRightToLeft(_ tag: String) -> Bool {
    unsafe stet_language_is_right_to_left(tag)
  }
}

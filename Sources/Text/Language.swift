package import ICU

/// A language by its BCP 47 tag: `en`, `zh`, `zh-Hant`, `pt-BR`.
package struct Language: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let tag: String

  /// Accepts `_` for `-` and any case.
  package init(_ tag: String) {
    // Nearly every tag is a primary subtag as BCP 47 writes it.
    if tag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
      self.tag = tag
      return
    }
    let parts: [Substring] = tag.split { $0 == "-" || $0 == "_" }
    self.tag = parts.enumerated().map { index, part in
      if index == 0 { return part.lowercased() }
      return switch part.utf8.count {
      case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
      case 2: part.uppercased()
      default: part.lowercased()
      }
    }.joined(separator: "-")
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// The primary subtag: `zh` of `zh-Hant-TW`.
  package var base: String {
    guard tag.utf8.count > 3, let end = tag.utf8.firstIndex(of: UInt8(ascii: "-")) else {
      return tag
    }
    return String(tag[..<end])
  }

  package var description: String { tag }
  /// "Chinese", as CLDR names it in English.
  package var englishName: String { LocaleNames.english(tag) }
  package var isKnown: Bool { LocaleNames.isKnown(language: tag) }
  package var isRightToLeft: Bool { LocaleNames.isRightToLeft(tag) }

  /// Whether text of the language is read in the script (its running text, not its names).
  package func isWritten(in script: Script) -> Bool { scripts.contains(script) }

  /// The scripts of the language's running text: the one that the tag names, else the usual ones.
  package var scripts: [Script] { LanguageScripts.scripts(tag: tag, base: base) }

  /// Whether words are written without spaces between them.
  package var isUnspaced: Bool {
    ["zh", "ja", "yue", "wuu", "th", "lo", "km", "my"].contains(base)
  }
}

internal import ICU
internal import Synchronization

/// Names and terms that stay one word in scripts without spaces, though ICU's dictionary parts
/// them: 上海合作组织, 吉尔吉斯斯坦.
///
/// The longest counts. It must begin and end where words do; one of three characters or more need
/// only do either, for the dictionary cuts anywhere in what it does not know. So 日本 is not found
/// in 今日本部. Terms of other scripts, and single characters, are left out.
package struct KeptWords: Sendable {
  /// By the first two characters, longest first.
  private(set) var terms: [UInt64: [[UInt8]]] = [:]

  package init() {}

  package init(_ terms: some Sequence<String>) { insert(terms) }

  package var isEmpty: Bool { terms.isEmpty }

  package mutating func insert(_ words: some Sequence<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      guard let key = Self.key(bytes, 0), Self.isUnspaced(word) else { continue }
      let others = terms[key] ?? []
      guard !others.contains(bytes) else { continue }
      let place = others.firstIndex { $0.count < bytes.count } ?? others.endIndex
      terms[key, default: []].insert(bytes, at: place)
    }
  }

  private static let known = Mutex<[Language: KeptWords]>([:])

  /// The territories, languages, currencies and cities that CLDR names in a language. Made on first
  /// use and then shared. A Chinese text that does not say which has the names in both scripts.
  package static func names(in language: Language) -> KeptWords {
    known.withLock { known in
      if let names = known[language] { return names }
      var names = KeptWords()
      for tag in language == "zh" ? ["zh", "zh-Hant"] : [language.tag] {
        names.insert(LocaleData.territories(tag))
        names.insert(LocaleData.languages(tag))
        names.insert(LocaleData.currencies(tag))
        names.insert(LocaleData.cities(tag))
      }
      known[language] = names
      return names
    }
  }
}

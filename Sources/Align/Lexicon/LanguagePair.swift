internal import Text

/// The languages of a lexicon's headwords and translations, as primary subtags.
struct LanguagePair: Hashable, Sendable {
  let source: String
  let target: String

  init(_ source: String, _ target: String) {
    self.source = source
    self.target = target
  }

  var reversed: LanguagePair { LanguagePair(target, source) }

  /// Every pair that a file's name may name: `zh-en.tsv`, `freedict-deu-fra.index`, `ru_en.dic`.
  static func named(in path: String) -> [LanguagePair] {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(whereSeparator: { "-_.>".contains($0) }).map { $0.lowercased() }
    return zip(parts, parts.dropFirst()).compactMap { first, second in
      guard let source = code(first), let target = code(second), source != target else {
        return nil
      }
      return LanguagePair(source, target)
    }
  }

  private static func code(_ part: String) -> String? {
    switch part.utf8.count {
    case 2: Language(part).isKnown ? part : nil
    case 3: threeLetters[part]
    default: nil
    }
  }

  /// ISO 639-2 and 639-3, as FreeDict's files are named.
  private static let threeLetters: [String: String] = {
    let pairs = """
      afr af ara ar bel be bre br bul bg cat ca ces cs cym cy dan da deu de ell el eng en epo eo \
      est et eus eu fas fa fin fi fra fr gla gd gle ga glg gl heb he hin hi hrv hr hun hu hye hy \
      ind id isl is ita it jpn ja kat ka kaz kk khm km kir ky kor ko kur ku lat la lav lv lit lt \
      mkd mk mon mn nld nl nno nn nob nb nor no oci oc pol pl por pt ron ro rus ru san sa slk sk \
      slv sl spa es sqi sq srp sr swe sv swh sw tam ta tgk tg tha th tuk tk tur tr uig ug ukr uk \
      urd ur uzb uz vie vi zho zh
      """.split(separator: " ").map(String.init)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: pairs.count - 1, by: 2).map {
        (pairs[$0], pairs[$0 + 1])
      })
  }()
}

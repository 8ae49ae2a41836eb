internal import ICU

/// Gives the simplified characters for traditional ones, which a lexicon may have in one script
/// alone.
///
/// CLDR's transform takes long to open, so it is opened only for texts that show signs of being
/// written in traditional characters.
struct HanSimplifier: ~Copyable {
  private var transform: Transliterator?
  private var known: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// - Parameter language: the text's, as a primary subtag; only Chinese is simplified.
  init(for text: BitextSide, language: String?) {
    let isTraditional =
      language == "zh"
      && text.hanRuns.contains { runs in runs.contains { $0.contains(where: Self.signs.contains) } }
    transform = isTraditional ? try? Transliterator("Hant-Hans") : nil
  }

  /// Nil where there is nothing to simplify.
  mutating func simplified(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    if transform == nil { return nil }
    let result = scalars.map { simplified($0) }
    return result == scalars ? nil : result
  }

  /// Nil where there is nothing to simplify.
  mutating func simplified(_ form: String) -> String? {
    if transform == nil { return nil }
    return simplified(Array(form.unicodeScalars)).map(HanText.string)
  }

  private mutating func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let known = known[scalar] { return known }
    let text = (try? transform?.transform(String(scalar))) ?? ""
    let scalars = text.unicodeScalars
    let result = scalars.count == 1 ? scalars.first ?? scalar : scalar
    known[scalar] = result
    return result
  }

  /// Common characters that simplified texts do not have.
  private static let signs = HanSet(
    "這們個來時說會國學過後發經現開問無還進動電機關點體實樣見車門東語書話讓給與從將兩處聽產業長員"
      .unicodeScalars)
}

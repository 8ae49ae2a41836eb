internal import ICU

/// Letters of Cyrillic and Greek that look like Latin ones.
enum LookAlikes {
  struct Meant {
    let word: String
    /// The scripts by name.
    let right: String
    let wrong: String
  }

  private static let toLatin: [Unicode.Scalar: Unicode.Scalar] = {
    let cyrillic = Array("аеорсухіјѕһԁԛԝАВЕКМНОРСТХУІЈЅҮ".unicodeScalars)
    let latin = Array("aeopcyxijshdqwABEKMHOPCTXYIJSY".unicodeScalars)
    let greek = Array("οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars)
    let latinOfGreek = Array("oABEZHIKMNOPTYX".unicodeScalars)
    return Dictionary(uniqueKeysWithValues: zip(cyrillic + greek, latin + latinOfGreek).map { $0 })
  }()

  /// Only the letters that all Cyrillic alphabets have: *SMSка* is no slip.
  private static let toCyrillic: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "aeopcyxABEKMHOPCTXY".unicodeScalars, "аеорсухАВЕКМНОРСТХУ".unicodeScalars
    ).map { $0 })

  /// A word in one script, if the letters of the other are all twins; nil for a word that does not
  /// mix scripts, or does so on purpose.
  static func unmixed(_ word: String, preferring preferred: Script) -> Meant? {
    let scalars = Array(word.unicodeScalars)
    let latin = scalars.filter { $0.script == .latin }
    let others = scalars.filter { $0.script == .cyrillic || $0.script == .greek }
    guard !latin.isEmpty, !others.isEmpty else { return nil }
    let name = others.allSatisfy { $0.script == .greek } ? "Greek" : "Cyrillic"
    let mayBeLatin = others.allSatisfy { toLatin[$0] != nil }
    let mayBeCyrillic = name == "Cyrillic" && latin.allSatisfy { toCyrillic[$0] != nil }
    let isLatin = mayBeLatin && (preferred == .latin || !mayBeCyrillic)
    guard isLatin || mayBeCyrillic else { return nil }
    let table = isLatin ? toLatin : toCyrillic
    var meant = String.UnicodeScalarView()
    for scalar in scalars { meant.append(table[scalar] ?? scalar) }
    return Meant(
      word: String(meant), right: isLatin ? "Latin" : "Cyrillic", wrong: isLatin ? name : "Latin")
  }
}

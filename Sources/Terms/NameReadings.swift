/// Characters that are read in another way in certain words and in people's names.
///
/// The readings are those of CLDR's transforms Han-Latin and Han-Latin/Names.
enum NameReadings {
  /// Two characters of which the first is read so, in any text.
  static func word(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> [UInt8]? {
    wordCharacters.contains(first) ? words[[first, second]] : nil
  }

  /// A character of a name.
  ///
  /// - Parameters:
  ///   - next: the character that follows it.
  ///   - isFirst: whether no ideograph stands before it: that is where a surname stands.
  static func reading(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?, isFirst: Bool
  ) -> [UInt8]? {
    guard nameCharacters.contains(scalar) else { return nil }
    if let next {
      let reading = compounds[[scalar, next]]
      if let reading, isFirst || scalar != "长" { return reading }
    }
    return anywhere[[scalar]] ?? (isFirst ? surnames[[scalar]] : nil)
  }

  /// Whether a character is read in another way in some name or word.
  static func mayDiffer(_ scalar: Unicode.Scalar) -> Bool {
    nameCharacters.contains(scalar) || wordCharacters.contains(scalar)
  }

  /// The characters that may be read in another way in a name.
  static var characters: Set<Unicode.Scalar> { nameCharacters }

  /// The characters that may be read in another way in a word.
  static var charactersOfWords: Set<Unicode.Scalar> { wordCharacters }

  /// The characters that names or words are told by, and how each is read there.
  static var all: [(first: Unicode.Scalar, reading: [UInt8])] {
    [words, compounds, anywhere, surnames].joined().map { ($0.key[0], $0.value) }
  }

  /// The readings of characters in names.
  static var ofNames: [[UInt8]] { [compounds, anywhere, surnames].flatMap(\.values) }

  private static let words = table("藏文 zang,重庆 chong,秘鲁 bi")
  private static let compounds = table("万俟 mo,澹台 tan,长孙 zhang")
  private static let anywhere = table("长 chang,仇 qiu,翟 zhai,曾 zeng,峙 shi,莘 xin,筠 jun,隗 wei,靓 liang")
  private static let surnames = table(
    """
    卜 bu,查 zha,单 shan,刀 diao,繁 po,盖 ge,解 xie,乐 yue,秘 bi,牟 mu,区 ou,尉 yu,员 yun,粘 nian,召 shao,\
    折 she,种 chong,重 chong
    """)

  private static let wordCharacters = Set(words.keys.compactMap(\.first))
  private static let nameCharacters = Set(
    [compounds, anywhere, surnames].flatMap(\.keys).compactMap(\.first))

  private static func table(_ list: String) -> [[Unicode.Scalar]: [UInt8]] {
    var table: [[Unicode.Scalar]: [UInt8]] = [:]
    for entry in list.split(separator: ",") {
      let parts = entry.split(separator: " ")
      table[Array(parts[0].unicodeScalars)] = Array(parts[1].utf8)
    }
    return table
  }
}

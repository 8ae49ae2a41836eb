internal import ICU

/// A Chinese string with the letters of each of its characters.
///
/// Characters that the table of readings lacks are looked up in CLDR's Han-Latin transform, which
/// takes about a tenth of a second to open.
struct HanReading {
  private let scalars: [Unicode.Scalar]
  /// The letters of each scalar by itself; none for marks.
  private let letters: [[UInt8]]

  init(_ han: String) {
    let scalars = Array(han.unicodeScalars)
    self.scalars = scalars
    letters = scalars.map(Self.letters)
  }

  /// As words are read.
  var plain: [UInt8] {
    var key: [UInt8] = []
    for index in scalars.indices { key += word(at: index) ?? letters[index] }
    return key
  }

  /// As a person's name is read, the first character of each run of ideographs as a surname.
  var name: [UInt8] {
    var key: [UInt8] = []
    for index in scalars.indices {
      let isFirst = index == 0 || !HanText.isIdeograph(scalars[index - 1])
      let reading = NameReadings.reading(scalars[index], before: next(index), isFirst: isFirst)
      key += reading ?? word(at: index) ?? letters[index]
    }
    return key
  }

  /// Character by character, each with its second readings; the first `limit` combinations.
  func combinations(limit: Int) -> [[UInt8]] {
    var keys: [[UInt8]] = [[]]
    for (scalar, letters) in zip(scalars, letters) {
      if let readings = SecondReadings.table[scalar] {
        let longer = keys.flatMap { key in readings.map { key + $0 } }
        keys = Array(longer.prefix(limit))
      } else {
        for index in keys.indices { keys[index] += letters }
      }
    }
    return keys
  }

  private func next(_ index: Int) -> Unicode.Scalar? {
    index + 1 < scalars.count ? scalars[index + 1] : nil
  }

  private func word(at index: Int) -> [UInt8]? {
    guard let next = next(index), HanText.isIdeograph(next) else { return nil }
    return NameReadings.word(scalars[index], next)
  }

  private static let transform = CachedTransform("Han-Latin", caching: true)

  private static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
    if let syllable = PinyinReadings.shared[scalar] { return syllable }
    let text = String(scalar.narrowed)
    return Array(Readings.flatten(isRead(scalar) ? transform.transform(text) : text).utf8)
  }

  /// Ideographs, and the marks and signs that stand for some.
  private static func isRead(_ scalar: Unicode.Scalar) -> Bool {
    if HanText.isIdeograph(scalar) { return true }
    return switch scalar.value {
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303B, 0x3190...0x319F,
      0x3220...0x33FF, 0xF900...0xFAFF, 0x1F210...0x1F251:
      true
    default: false
    }
  }
}

internal import Text

/// The characters of a segment of Chinese text with their readings.
struct HanRun {
  let scalars: [Unicode.Scalar]
  /// Byte offset of each scalar, and the end.
  let offsets: [UInt32]
  /// Pinyin of each ideograph; empty for other characters.
  let syllables: [String]
  let isSound: [Bool]

  init(_ document: Document, _ range: TextRange) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    var at = range.start
    for scalar in document.string(range).unicodeScalars {
      scalars.append(scalar)
      offsets.append(at)
      at += UInt32(UTF8.width(scalar))
    }
    offsets.append(at)
    self.scalars = scalars
    self.offsets = offsets
    syllables = scalars.map { scalar in
      guard HanText.isIdeograph(scalar) else { return "" }
      let reading = SecondReadings.table[scalar]?.first ?? PinyinReadings.shared[scalar]
      return reading.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    isSound = scalars.map(Pinyin.isSound)
  }

  func isHan(_ index: Int) -> Bool { HanText.isIdeograph(scalars[index]) }

  /// Ideographs and the dot between the parts of a foreign name.
  func isName(_ index: Int) -> Bool { isHan(index) || Pinyin.isDot(scalars[index]) }

  func string(_ window: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[window]))
  }

  func range(_ window: Range<Int>) -> TextRange {
    TextRange(offsets[window.lowerBound], offsets[window.upperBound])
  }

  /// The readings of a window as keys: as it is usually read, and as a person's name is.
  func keys(_ window: Range<Int>) -> [String] {
    let first = window.lowerBound
    let usual = syllables[window].joined()
    let next = window.count > 1 ? scalars[first + 1] : nil
    var keys = [usual]
    for other in SoundSeconds.readings(scalars[first], next) where other != syllables[first] {
      keys.append(other + syllables[first + 1..<window.upperBound].joined())
    }
    return keys
  }

  func skeleton(_ window: Range<Int>) -> SoundSkeleton {
    SoundSkeleton(syllables: syllables[window].filter { !$0.isEmpty })
  }

  /// How many of the ideographs of a window are written for their sound.
  func soundShare(_ window: Range<Int>) -> Double {
    let ideographs = window.filter(isHan)
    guard !ideographs.isEmpty else { return 0 }
    return Double(ideographs.count { isSound[$0] }) / Double(ideographs.count)
  }
}

/// Further readings of a name's first character.
enum SoundSeconds {
  static func readings(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> [String] {
    // The province has its own spelling, to tell it from 山西.
    if scalar == "陕" { return ["shaan"] }
    let surname = NameReadings.reading(scalar, before: next, isFirst: true)
    let usual = PinyinReadings.shared[scalar].map { [$0] } ?? []
    let others = usual + (SecondReadings.table[scalar] ?? [])
    return ([surname].compactMap { $0 } + others).map { String(decoding: $0, as: UTF8.self) }
  }
}

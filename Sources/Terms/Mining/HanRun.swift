internal import Text

/// The characters of a segment of Chinese text with their readings.
struct HanRun {
  let scalars: [Unicode.Scalar]
  /// Byte offset of each scalar, and the end.
  let offsets: [UInt32]
  /// Pinyin of each ideograph; empty for other characters.
  let syllables: [String]
  let isSound: [Bool]

  /// A name has up to so many characters.
  private static let longestName = 6

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
      let second = SecondReadings.table[scalar]?.first
      return second.map { String(decoding: $0, as: UTF8.self) }
        ?? PinyinReadings.shared.text(of: scalar)
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

  /// The windows of two characters or more from a place on that read as letters, the first
  /// character in any of its readings.
  func windows(reading letters: [UInt8], from start: Int) -> [Range<Int>] {
    readings(of: start).compactMap { first in
      guard letters.starts(with: first.utf8) else { return nil }
      var at = first.utf8.count
      var end = start + 1
      while at < letters.count, end < scalars.count, isHan(end), end - start < Self.longestName {
        guard letters[at...].starts(with: syllables[end].utf8) else { return nil }
        at += syllables[end].utf8.count
        end += 1
      }
      return at == letters.count && end > start + 1 ? start..<end : nil
    }
  }

  private func readings(of index: Int) -> [String] {
    let usual = syllables[index]
    guard SoundSeconds.mayDiffer(scalars[index]) else { return [usual] }
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    var readings = [usual]
    for other in SoundSeconds.readings(scalars[index], next) where !readings.contains(other) {
      readings.append(other)
    }
    return readings
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
  /// Whether a character has any.
  static func mayDiffer(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "陕" || SecondReadings.table[scalar] != nil || NameReadings.isRead(scalar)
  }

  static func readings(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> [String] {
    // The province has its own spelling, to tell it from 山西.
    if scalar == "陕" { return ["shaan"] }
    let surname = NameReadings.reading(scalar, before: next, isFirst: true)
    let usual = PinyinReadings.shared[scalar].map { [$0] } ?? []
    let others = usual + (SecondReadings.table[scalar] ?? [])
    return ([surname].compactMap { $0 } + others).map { String(decoding: $0, as: UTF8.self) }
  }
}

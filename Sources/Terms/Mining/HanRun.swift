internal import Text

/// The characters of a segment of Chinese text with their readings.
struct HanRun {
  let scalars: [Unicode.Scalar]
  /// Byte offset of each scalar, and the end.
  private let offsets: [UInt32]
  let signs: [HanSounds.Sign]
  private let document: Document

  /// A name has up to so many characters.
  private static let longestName = 6

  init(_ document: Document, _ range: TextRange) {
    let text = document.text.span
    let table = HanSounds.shared
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    var signs: [HanSounds.Sign] = []
    scalars.reserveCapacity(range.count / 3 + 1)
    offsets.reserveCapacity(range.count / 3 + 2)
    signs.reserveCapacity(range.count / 3 + 1)
    var at = range.start
    while at < range.end {
      let scalar = FoldedCursor.scalar(Int(at), in: text)
      scalars.append(scalar)
      offsets.append(at)
      signs.append(table[scalar])
      at += UInt32(UTF8.width(scalar))
    }
    offsets.append(at)
    self.scalars = scalars
    self.offsets = offsets
    self.signs = signs
    self.document = document
  }

  func isHan(_ index: Int) -> Bool { HanText.isIdeograph(scalars[index]) }

  /// Ideographs and the dot between the parts of a foreign name.
  func isName(_ index: Int) -> Bool { isHan(index) || Pinyin.isDot(scalars[index]) }

  /// Pinyin of the ideographs of a window.
  func reading(_ window: Range<Int>) -> [UInt8] {
    let table = HanSounds.shared
    return signs[window].flatMap { table.syllables[$0.syllable] }
  }

  func string(_ window: Range<Int>) -> String { document.string(range(window)) }

  func range(_ window: Range<Int>) -> TextRange {
    TextRange(offsets[window.lowerBound], offsets[window.upperBound])
  }

  /// The first letters of the readings of each character that may open a name, as bits by their
  /// places in the alphabet; all bits for ideographs that are not read.
  var initials: [UInt32] {
    let table = HanSounds.shared
    return scalars.indices.map { index in
      guard isHan(index) else { return 0 }
      let usual = signs[index].syllable
      if usual == 0 { return .max }
      if !signs[index].mayDiffer { return Self.bit(table.initials[usual]) }
      return readings(of: index, table.syllables[usual]).reduce(0) { bits, reading in
        bits | (reading.first.map(Self.bit) ?? .max)
      }
    }
  }

  private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  /// The windows of two characters or more from a place on that read as letters, the first
  /// character in any of its readings.
  func windows(reading letters: [UInt8], from start: Int) -> [Range<Int>] {
    let table = HanSounds.shared
    return readings(of: start, table.syllables[signs[start].syllable]).compactMap { first in
      guard letters.starts(with: first) else { return nil }
      var at = first.count
      var end = start + 1
      while at < letters.count, end < scalars.count, isHan(end), end - start < Self.longestName {
        let syllable = table.syllables[signs[end].syllable]
        guard letters[at...].starts(with: syllable) else { return nil }
        at += syllable.count
        end += 1
      }
      return at == letters.count && end > start + 1 ? start..<end : nil
    }
  }

  private func readings(of index: Int, _ usual: [UInt8]) -> [[UInt8]] {
    guard signs[index].mayDiffer else { return [usual] }
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    var readings = [usual]
    for other in SoundSeconds.readings(scalars[index], next) where !readings.contains(other) {
      readings.append(other)
    }
    return readings
  }
}

/// Further readings of a name's first character.
enum SoundSeconds {
  static func readings(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> [[UInt8]] {
    // The province has its own spelling, to tell it from 山西.
    if scalar == "陕" { return [Array("shaan".utf8)] }
    let surname = NameReadings.reading(scalar, before: next, isFirst: true)
    let usual = PinyinReadings.shared[scalar].map { [$0] } ?? []
    return [surname].compactMap { $0 } + usual + (SecondReadings.table[scalar] ?? [])
  }
}

internal import Text

/// The characters of a segment of Chinese text with their readings.
struct HanRun {
  private struct Character {
    let scalar: Unicode.Scalar
    let sign: HanSounds.Sign
    /// In bytes.
    let offset: UInt32
  }

  private var characters: [Character] = []
  private var end: UInt32 = 0

  /// A name has up to so many characters.
  private static let longestName = 6

  init() {}

  init(_ document: Document, _ range: TextRange) { read(document.text, range) }

  /// Takes the characters of a range in the place of those before.
  mutating func read(_ text: [UInt8], _ range: TextRange) {
    let text = text.span
    let table = HanSounds.shared
    characters.removeAll(keepingCapacity: true)
    var at = range.start
    while at < range.end {
      let scalar = FoldedCursor.scalar(Int(at), in: text)
      characters.append(Character(scalar: scalar, sign: table[scalar], offset: at))
      at += UInt32(UTF8.width(scalar))
    }
    end = at
  }

  var indices: Range<Int> { characters.indices }
  var count: Int { characters.count }

  func sign(_ index: Int) -> HanSounds.Sign { characters[index].sign }

  private func scalar(_ index: Int) -> Unicode.Scalar { characters[index].scalar }

  func isHan(_ index: Int) -> Bool { HanText.isIdeograph(scalar(index)) }

  /// Ideographs and the dot between the parts of a foreign name.
  func isName(_ index: Int) -> Bool { isHan(index) || Pinyin.isDot(scalar(index)) }

  /// Pinyin of the ideographs of a window.
  func reading(_ window: Range<Int>) -> [UInt8] {
    let table = HanSounds.shared
    return window.flatMap { table.syllables[sign($0).syllable] }
  }

  /// The offset of a character, or the end.
  func offset(_ index: Int) -> UInt32 {
    index < characters.count ? characters[index].offset : end
  }

  func range(_ window: Range<Int>) -> TextRange {
    TextRange(offset(window.lowerBound), offset(window.upperBound))
  }

  /// Whether a character may open a name that begins with a letter.
  func mayOpen(_ index: Int, with letter: UInt8) -> Bool {
    guard isHan(index) else { return false }
    return HanSounds.shared.openings(of: scalar(index)) & HanSounds.bit(letter) != 0
  }

  /// The windows of two characters or more from a place on that read as letters, the first
  /// character in any of its readings.
  func windows(reading letters: [UInt8], from start: Int) -> [Range<Int>] {
    let usual = HanSounds.shared.syllables[sign(start).syllable]
    if !sign(start).mayDiffer {
      return window(reading: letters, from: start, usual).map { [$0] } ?? []
    }
    return readings(of: start, usual).compactMap { window(reading: letters, from: start, $0) }
  }

  /// - Parameter first: how the first character is read.
  private func window(
    reading letters: [UInt8], from start: Int, _ first: [UInt8]
  ) -> Range<Int>? {
    guard letters.starts(with: first) else { return nil }
    let syllables = HanSounds.shared.syllables
    var at = first.count
    var end = start + 1
    while at < letters.count, end < count, isHan(end), end - start < Self.longestName {
      let syllable = syllables[sign(end).syllable]
      guard letters[at...].starts(with: syllable) else { return nil }
      at += syllable.count
      end += 1
    }
    return at == letters.count && end > start + 1 ? start..<end : nil
  }

  private func readings(of index: Int, _ usual: [UInt8]) -> [[UInt8]] {
    guard sign(index).mayDiffer else { return [usual] }
    let next = index + 1 < count ? scalar(index + 1) : nil
    var readings = [usual]
    for other in SoundSeconds.readings(scalar(index), next) where !readings.contains(other) {
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

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

  /// Whether a character may open a name that begins with one of some letters.
  ///
  /// - Parameter letters: as bits.
  func mayOpen(_ index: Int, with letters: UInt32, _ table: HanSounds) -> Bool {
    isHan(index) && table.openings(of: scalar(index)) & letters != 0
  }

  /// Visits the windows of two characters or more from a place on that read as letters, the first
  /// character in any of its readings.
  func forEachWindow(
    reading letters: [UInt8], from start: Int, _ table: HanSounds,
    _ readings: inout CharacterReadings, _ body: (Range<Int>) -> Void
  ) {
    let usual = table.syllables[sign(start).syllable]
    if !sign(start).mayDiffer {
      if let end = end(reading: letters, from: start, usual, table) { body(start..<end) }
      return
    }
    let next = start + 1 < count ? scalar(start + 1) : nil
    for first in readings.all(of: scalar(start), before: next, usual) {
      if let end = end(reading: letters, from: start, first, table) { body(start..<end) }
    }
  }

  /// The end of the window from a place on that reads as letters.
  ///
  /// - Parameter first: how the first character is read.
  private func end(
    reading letters: [UInt8], from start: Int, _ first: [UInt8], _ table: HanSounds
  ) -> Int? {
    guard Self.stand(first, in: letters, at: 0) else { return nil }
    var at = first.count
    var end = start + 1
    while at < letters.count, end < count, isHan(end), end - start < Self.longestName {
      let syllable = table.syllables[sign(end).syllable]
      guard Self.stand(syllable, in: letters, at: at) else { return nil }
      at += syllable.count
      end += 1
    }
    return at == letters.count && end > start + 1 ? end : nil
  }

  private static func stand(_ syllable: [UInt8], in letters: [UInt8], at place: Int) -> Bool {
    guard place + syllable.count <= letters.count else { return false }
    for index in syllable.indices where letters[place + index] != syllable[index] { return false }
    return true
  }
}

/// What the characters from U+4E00 to U+9FFF tell to one who looks for names by their sound, in one
/// table.
struct HanSounds: Sendable {
  static let shared = HanSounds()

  /// A character: its syllable, and what it is used for.
  struct Sign: Sendable {
    fileprivate var bits: UInt16 = 0

    /// The place of its syllable in the table; 0 for what is not read.
    var syllable: Int { Int(bits & 0xFFF) }
    /// Whether transcriptions of foreign names are written with it.
    var isSound: Bool { bits & 0x1000 != 0 }
    /// Whether few other words are.
    var isForeign: Bool { bits & 0x8000 != 0 }
    /// Whether everyday words are written with it, and no transcription.
    var isEveryday: Bool { bits & 0x2000 != 0 }
    /// Whether it has further readings in a name or word.
    var mayDiffer: Bool { bits & 0x4000 != 0 }
  }

  /// Letters of each syllable; the first is empty.
  private(set) var syllables: [[UInt8]]
  /// The first letter of each syllable; 0 for the empty one.
  private(set) var initials: [UInt8]
  private(set) var sounds: [SyllableSound]
  /// The readings of all characters, the further ones too.
  let tree: SyllableTree
  private var signs: [Sign]
  /// The first letters of all readings of each character, as bits; all where the tables do not tell.
  private var openings: [UInt32] = []

  private init() {
    let readings = PinyinReadings.shared
    syllables = readings.syllables
    signs = readings.places.map { Sign(bits: $0) }
    sounds = []
    initials = []
    tree = SyllableTree(
      (readings.syllables + SecondReadings.table.values.flatMap(\.self) + NameReadings.ofNames
        + [Array("shaan".utf8)]).filter { !$0.isEmpty })
    for (scalar, readings) in SecondReadings.table {
      if let first = readings.first { read(scalar, as: first) }
      mark(scalar, 0x4000)
    }
    for scalar in Pinyin.sounds.foreign { mark(scalar, 0x9000) }
    for scalar in Pinyin.sounds.others { mark(scalar, 0x1000) }
    for scalar in Self.everyday { mark(scalar, 0x2000) }
    for scalar in NameReadings.characters { mark(scalar, 0x4000) }
    for scalar in NameReadings.charactersOfWords { mark(scalar, 0x4000) }
    // The province has its own spelling.
    mark("陕", 0x4000)
    sounds = syllables.map(SyllableSound.init)
    initials = syllables.map { $0.first ?? 0 }
    openings = makeOpenings()
  }

  private func makeOpenings() -> [UInt32] {
    let further = furtherOpenings()
    return signs.indices.map { index in
      if signs[index].mayDiffer { return further[index] ?? .max }
      return signs[index].syllable > 0 ? Self.bit(initials[signs[index].syllable]) : .max
    }
  }

  /// Those of the characters with several readings, by the characters' places in the table.
  private func furtherOpenings() -> [Int: UInt32] {
    var all: [(Unicode.Scalar, [[UInt8]])] = NameReadings.all.map { ($0.first, [$0.reading]) }
    all += SecondReadings.table.map { ($0.key, $0.value) }
    all.append(("陕", SoundSeconds.readings("陕", nil)))
    var openings: [Int: UInt32] = [:]
    for (scalar, readings) in all {
      guard let index = PinyinReadings.index(of: scalar) else { continue }
      let usual = PinyinReadings.shared[scalar]
      for reading in readings + [syllables[signs[index].syllable], usual ?? []] {
        openings[index, default: 0] |= reading.first.map(Self.bit) ?? 0
      }
      if usual == nil { openings[index] = .max }
    }
    return openings
  }

  /// The bit of a lower-case letter; none for what is no letter.
  static func bit(_ letter: UInt8) -> UInt32 {
    letter &- 0x61 < 26 ? 1 << UInt32(letter &- 0x61) : 0
  }

  /// The letters that readings of a character may begin with, as bits; all where the tables do not
  /// tell.
  func openings(of scalar: Unicode.Scalar) -> UInt32 {
    PinyinReadings.index(of: scalar).map { openings[$0] } ?? .max
  }

  subscript(scalar: Unicode.Scalar) -> Sign {
    PinyinReadings.index(of: scalar).map { signs[$0] } ?? Sign()
  }

  /// The character of three bytes or more that stands at an offset of a text.
  @inline(__always)
  subscript(at: Int, text: Span<UInt8>) -> Sign {
    let lead = UInt32(text[at])
    if lead >= 0xF0 { return Sign() }
    let tail = UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
    return PinyinReadings.index(of: (lead & 0xF) << 12 | tail).map { signs[$0] } ?? Sign()
  }

  private mutating func read(_ scalar: Unicode.Scalar, as letters: [UInt8]) {
    guard let index = PinyinReadings.index(of: scalar) else { return }
    if let place = syllables.firstIndex(of: letters) {
      signs[index].bits = UInt16(place)
    } else {
      signs[index].bits = UInt16(syllables.count)
      syllables.append(letters)
    }
  }

  private mutating func mark(_ scalar: Unicode.Scalar, _ bit: UInt16) {
    if let index = PinyinReadings.index(of: scalar) { signs[index].bits |= bit }
  }

  /// Characters of everyday words that no transcription uses.
  private static let everyday =
    "的一是了在有和不我他们这到个为以上就说也而与从对把被向由及等着过中年月日时最心现建进见债务百球街".unicodeScalars
}

internal import Synchronization

/// The ways in which a Chinese term may be read in pinyin, as keys to find it by in Latin text.
///
/// A key is lower-case ASCII letters alone: no tones, spaces, apostrophes or hyphens. `flatten`
/// makes the same of words of a text. Each term is read once.
package enum Readings {
  /// At most so many combinations of second readings are made of a term.
  static let limit = 16

  private static let known = Mutex<[String: [String]]>([:])

  /// The keys under which a term may have leaked into a translation, without duplicates: as a name
  /// is read, as words are read, with second readings of single characters, and all of these
  /// again without the word for its class (州, 山, 大学).
  ///
  /// Empty for a text without ideographs.
  package static func keys(ofHan term: String) -> [String] {
    if let keys = known.withLock({ $0[term] }) { return keys }
    var keys: [[UInt8]] = []
    for form in [term, PlaceClass.stem(of: term)].compactMap({ $0 }) {
      guard form.unicodeScalars.contains(where: HanText.isIdeograph) else { continue }
      let reading = HanReading(form)
      for key in [reading.name, reading.plain] + reading.combinations(limit: limit)
      where !key.isEmpty && !keys.contains(key) {
        keys.append(key)
      }
    }
    let strings = keys.map { String(decoding: $0, as: UTF8.self) }
    known.withLock { $0[term] = strings }
    return strings
  }

  /// The key of a person's name: the first character is read as a surname (曾 zeng, 单 shan).
  package static func name(_ han: String) -> String {
    String(decoding: HanReading(han).name, as: UTF8.self)
  }

  /// Whether a character is read in another way as a surname.
  package static func isSurname(_ scalar: Unicode.Scalar) -> Bool {
    NameReadings.reading(scalar, before: nil, isFirst: true) != nil
  }

  /// How words read the characters that are read in another way as surnames.
  package static let misreadSurnames: Set<String> = Set(
    NameReadings.characters.compactMap { scalar in
      let han = String(scalar)
      let reading = plain(han)
      return reading == name(han) ? nil : reading
    })

  /// How many letters a character has in pinyin; nil where it may be read in another way in names or
  /// words, or the table lacks it.
  package static func length(of scalar: Unicode.Scalar) -> Int? {
    let sounds = HanSounds.shared
    let sign = sounds[scalar]
    if !sign.mayDiffer { return sign.syllable > 0 ? sounds.syllables[sign.syllable].count : nil }
    guard let letters = PinyinReadings.shared[scalar], !NameReadings.mayDiffer(scalar) else {
      return nil
    }
    return letters.count
  }

  /// The first letter of all keys of a term that begins with a character; nil where the character may
  /// be read in another way in names or words, or the table lacks it.
  package static func initial(of scalar: Unicode.Scalar) -> UInt8? {
    let sounds = HanSounds.shared
    let sign = sounds[scalar]
    return sign.syllable > 0 && !sign.mayDiffer ? sounds.initials[sign.syllable] : nil
  }

  /// The bit of the letter that a key begins with.
  package static func opening(of key: String) -> UInt32 {
    key.utf8.first.map(HanSounds.bit) ?? 0
  }

  /// Whether a key of a term that begins with a character may begin as a word does, as far as the
  /// shorter of the two goes.
  ///
  /// - Parameter most: how many letters of the word count.
  package static func mayBegin(
    _ word: String, letters most: Int = .max, with scalar: Unicode.Scalar
  ) -> Bool {
    let sounds = HanSounds.shared
    let sign = sounds[scalar]
    guard sign.syllable > 0, !sign.mayDiffer else { return true }
    let reading = sounds.syllables[sign.syllable]
    var place = 0
    for letter in word.utf8 {
      if place == reading.count || place == most { return true }
      if letter != reading[place] { return false }
      place += 1
    }
    return true
  }

  /// The key of words, which reads a surname as any other character (曾 ceng, 单 dan).
  package static func plain(_ han: String) -> String {
    let scalars = han.unicodeScalars
    if let only = scalars.first, scalars.count == 1, let letters = PinyinReadings.shared[only] {
      return String(decoding: letters, as: UTF8.self)
    }
    return String(decoding: HanReading(han).plain, as: UTF8.self)
  }

  /// The words of a name in lower-case ASCII letters and digits.
  package static func words(_ name: String) -> [String] {
    ScriptVariants.withoutMarks(name).lowercased().utf8.filter { $0 != UInt8(ascii: "'") }.split {
      !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0)
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The letters of Latin words in lower case, without diacritics and anything between them:
  /// `tuoerguote` of *Tuo’erguote*.
  package static func flatten(_ text: String) -> String {
    let plain = ScriptVariants.withoutMarks(text).utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte + 0x20
      case 0x61...0x7A: byte
      default: nil
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

internal import ICU
internal import Text

/// A word of a source in an alphabet, or in kana or Hangul, that may be a name, wherever it stands.
final class SourceSpelling {
  let text: String
  /// In lower-case Latin letters.
  let romanized: String
  private let sound: NameSound
  /// The sounds of the first letters, by their number.
  private var cuts: [Int: NameSimilarity.Name] = [:]

  /// Nil for a word of the language, and where the script has capitals, for what begins with none.
  init?(_ text: String, language: Language) {
    let first = text.unicodeScalars.first
    let isCased = first?.properties.isCased ?? false
    if isCased, !(first?.properties.isUppercase ?? false) { return nil }
    let folded = FoldedText.fold(text)
    if ListedWords.contains(folded, language: language) { return nil }
    let isLatin = language.isWritten(in: .latin)
    let plain = isLatin ? text : Romanizer.romanized(text, language: language)
    self.text = text
    romanized = Readings.flatten(plain)
    sound = NameSound(romanized)
  }

  /// How alike a name of the target is; nil below the least.
  ///
  /// Case endings and missing vowels (Arabic) make the consonants count too.
  func similarity(_ name: NameSpelling, least: Double) -> Double? {
    guard romanized.utf8.count >= 3 else { return nil }
    let target = name.sound
    let letters = NameSimilarity.score(sound.name, target.name, least: least) ?? 0
    let length = max(3, name.key.utf8.count)
    let cut =
      length < romanized.utf8.count
      ? NameSimilarity.score(self.cut(length), target.name, least: least) ?? 0 : 0
    let isSame = sound.skeleton == target.skeleton && !target.skeleton.classes.isEmpty
    let skeleton = isSame && romanized.utf8.count >= 4 ? 0.8 : 0
    let best = max(letters, min(cut, 0.95), skeleton)
    return best >= least ? best : nil
  }

  private func cut(_ length: Int) -> NameSimilarity.Name {
    if let known = cuts[length] { return known }
    let made = NameSimilarity.Name(String(romanized.prefix(length)))
    cuts[length] = made
    return made
  }
}

internal import ICU
internal import Synchronization

/// Whose rules cut a stretch that the text's own language is not written in.
///
/// A block takes the language that its letters and words point to (``LanguageGuess``); a mark inside
/// a block, the language most often written in the script around it (CLDR's likely subtags). The
/// text's own language wins wherever its script stands.
final class ScriptLanguages: Sendable {
  let language: Language
  let profile: LanguageProfile
  private let scripts: [Script]
  private let isLatin: Bool

  /// Letters of a block that are looked at first.
  private static let sample = 32

  init(_ language: Language) {
    self.language = language
    profile = LanguageProfile.of(language)
    scripts = language.scripts
    isLatin = scripts.contains(.latin)
  }

  /// The language of a block.
  func language(of text: borrowing SentenceText) -> Language {
    guard opensInAnotherScript(text) else { return language }
    let bytes = Array(text.bytes[text.start..<text.end])
    var guessed = LanguageGuess.guess(bytes)
    if guessed == "und", let script = LetterCounts(bytes[...]).leading {
      guessed = LocaleNames.likelyLanguage(of: script).map { Language($0) } ?? language
    }
    return guessed.scripts.allSatisfy(scripts.contains) ? language : guessed
  }

  /// Whether the first letter is of another script, and most of those after it.
  private func opensInAnotherScript(_ text: borrowing SentenceText) -> Bool {
    var letters = 0
    var foreign = 0
    var at = text.start
    while at < text.end, letters < Self.sample {
      let scalar = text.scalar(at: at)
      at += scalar.width
      guard scalar.kind.isLetter else { continue }
      letters += 1
      if !isOwn(scalar.value) { foreign += 1 } else if foreign == 0 { return false }
    }
    return foreign * 2 > letters
  }

  /// The profile for a mark between letters of another script, or between such a letter and none;
  /// nil where the language's own will do.
  func profile(around candidate: Candidate) -> LanguageProfile? {
    let (before, after) = (candidate.before, candidate.after)
    let hasBefore = before.kind.isLetter
    guard hasBefore || after.kind.isLetter else { return nil }
    let letter = hasBefore ? before.value : after.value
    if isOwn(letter) || (hasBefore && after.kind.isLetter && isOwn(after.value)) { return nil }
    return Self.profile(of: Self.script(of: letter))
  }

  private static let known = Mutex<[Script: LanguageProfile?]>([:])

  /// The profile of the language most often written in a script; nil for a language without rules.
  private static func profile(of script: Script) -> LanguageProfile? {
    known.withLock { known in
      if let profile = known[script] { return profile }
      let language = LocaleNames.likelyLanguage(of: script).map { Language($0) }
      let hasRules = language.map { !LanguageProfile.needsBreakIterator($0) } ?? false
      let profile = hasRules ? language.map(LanguageProfile.of) : nil
      known[script] = .some(profile)
      return profile
    }
  }

  @inline(__always) private func isOwn(_ value: UInt32) -> Bool {
    isLatin && value < 0x250 || scripts.contains(Self.script(of: value))
  }

  private static func script(of value: UInt32) -> Script {
    switch value {
    case ..<0x250: .latin
    case 0x400..<0x530: .cyrillic
    case 0x4E00..<0xA000: .han
    default: Unicode.Scalar(value)?.script ?? .common
    }
  }
}

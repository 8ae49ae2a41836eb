/// What the wording of a block gives away.
struct BlockShape {
  private let text: String
  private let folded: String
  /// Rough count of words: spaces between them, ideographs by twos, letters of the scripts of
  /// South-East Asia by fives.
  private let weight: Int
  private let language: Language

  init(_ text: String, language: Language) {
    self.text = text
    self.language = language
    folded = FoldedText.fold(text)
    let ideographs = text.unicodeScalars.count { (0x3400...0x9FFF).contains($0.value) }
    let unspaced = text.unicodeScalars.count { scalar in
      (0x0E00...0x0EFF).contains(scalar.value) || (0x1000...0x109F).contains(scalar.value)
        || (0x1780...0x17FF).contains(scalar.value)
    }
    let spaces = text.utf8.count { $0 == 0x20 || $0 == 0x0A }
    weight = spaces + 1 + ideographs / 2 + unspaced / 5
  }

  var isProvenance: Bool {
    if weight <= 2, folded.contains("://") { return true }
    let opens = opens(with: BlockPhrases.provenance)
    return opens && weight <= 30
  }

  var isNotice: Bool {
    opens(with: BlockPhrases.noticeOpenings) || isLabelled(BlockPhrases.noticeLabels)
      || holds(BlockPhrases.notices) || (weight <= 30 && holds(BlockPhrases.calls))
  }

  private func holds(_ phrases: PhraseTable) -> Bool { phrases.stand(in: folded.utf8.span) }

  var isCredit: Bool {
    guard weight <= 15 else { return false }
    let isBracketed = BlockPhrases.brackets.contains { text.first == $0.0 && text.last == $0.1 }
    if isBracketed { return BlockPhrases.credits.contains { folded.contains($0) } || weight <= 6 }
    guard !endsSentence else { return false }
    return opens(with: BlockPhrases.creditOpenings) || isByline
  }

  var isCaption: Bool {
    guard weight <= 45 else { return false }
    return opens(with: BlockPhrases.captionOpenings) || isLabelled(BlockPhrases.captionLabels)
      || closesWithCredit
  }

  /// One short line that no mark ends.
  var isHeading: Bool {
    guard weight <= 24, !text.isEmpty, !text.utf8.contains(0x0A),
      !text.utf8.contains(0x0D), !endsSentence
    else {
      return false
    }
    return !(text.unicodeScalars.last.map { ",;:，；：、".unicodeScalars.contains($0) } ?? true)
  }

  private static let endMarks: Set<Character> = [
    ".", "!", "?", "…", "。", "！", "？", "।", "؟", "։", "۔", "።", "။", "។",
  ]
  private static let closingMarks: Set<Character> = [
    "\"", "'", "”", "’", "»", ")", "」", "』", "）", "]",
  ]

  private var endsSentence: Bool {
    let last = text.last { !Self.closingMarks.contains($0) && !$0.isWhitespace }
    return last.map { Self.endMarks.contains($0) } ?? false
  }

  private func opens(with phrases: [String]) -> Bool {
    phrases.contains { folded.utf8.starts(with: $0.utf8) }
  }

  /// Whether a phrase opens the text as a label: a mark, a figure or nothing follows ("Figure 3",
  /// but not "Figure skating").
  private func isLabelled(_ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      guard folded.utf8.starts(with: phrase.utf8) else { return false }
      let next = folded.dropFirst(phrase.count).first { $0 != " " }
      return next.map { ":.,|/-–—©(".contains($0) || $0.isNumber } ?? true
    }
  }

  /// "By Anna Keller and Li Na": behind the preposition nothing but names.
  private var isByline: Bool {
    guard opens(with: BlockPhrases.bylineOpenings) else { return false }
    let names = text.split { $0.isWhitespace || $0 == "," }.dropFirst()
    guard names.first?.first?.isUppercase ?? false, (names.last ?? "").last != ":" else {
      return false
    }
    return names.allSatisfy {
      $0.first?.isUppercase ?? false || BlockPhrases.joints.contains(String($0))
    }
  }

  /// A short text whose last sentence is only a name: "… on 3 May. Central Asia Times."
  private var closesWithCredit: Bool {
    guard text.utf8.last == UInt8(ascii: ".") else { return false }
    let sentences = text.split(separator: ". ")
    guard sentences.count == 2, let last = sentences.last, last.hasSuffix(".") else { return false }
    let word = FoldedText.fold(String(sentences[0].split(separator: " ").last ?? ""))
    guard word.count > 1, !word.contains("."),
      LanguageProfile.of(language).words.classes(of: word).isDisjoint(with: [.title, .inner])
    else { return false }
    let words = last.dropLast().split(separator: " ")
    guard (2...5).contains(words.count) else { return false }
    return words.allSatisfy { $0.first?.isUppercase ?? false }
  }
}

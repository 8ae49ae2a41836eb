/// What the wording of a block gives away.
struct BlockShape {
  private let bytes: ArraySlice<UInt8>
  private let folded: [UInt8]
  /// Rough count of words.
  private let weight: Int
  private let language: Language

  init(_ bytes: ArraySlice<UInt8>, language: Language) {
    self.bytes = bytes
    self.language = language
    folded = FoldedText(Array(bytes)).bytes
    weight = RoughWordCount.words(in: bytes)
  }

  private var text: String { String(decoding: bytes, as: UTF8.self) }

  var isProvenance: Bool {
    if weight <= 2, folded.firstPlace(of: Array("://".utf8)) != nil { return true }
    let opens = opens(with: BlockPhrases.provenance)
    return opens && weight <= 30
  }

  var isNotice: Bool {
    opens(with: BlockPhrases.noticeOpenings) || isLabelled(BlockPhrases.noticeLabels)
      || holds(BlockPhrases.notices) || (weight <= 30 && holds(BlockPhrases.calls))
  }

  private func holds(_ phrases: PhraseTable) -> Bool { phrases.stand(in: folded.span) }

  var isCredit: Bool {
    guard weight <= 15 else { return false }
    let text = text
    let isBracketed = BlockPhrases.brackets.contains { text.first == $0.0 && text.last == $0.1 }
    if isBracketed { return holds(BlockPhrases.credits) || weight <= 6 }
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
    guard weight <= 24, !bytes.isEmpty, !bytes.contains(0x0A), !bytes.contains(0x0D),
      !endsSentence
    else { return false }
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

  private func opens(with phrases: PhraseTable) -> Bool { phrases.open(folded.span) }

  /// Whether a phrase opens the text as a label: a mark, a figure or nothing follows ("Figure 3",
  /// but not "Figure skating").
  private func isLabelled(_ phrases: PhraseTable) -> Bool {
    phrases.open(folded.span) { length in
      let rest = folded[length...].drop { $0 == 0x20 }
      let next = String(decoding: rest, as: UTF8.self).first
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
    guard bytes.last == UInt8(ascii: "."), mayEndInName else { return false }
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

  /// Whether a few words stand behind the last full stop and space.
  private var mayEndInName: Bool {
    let stop = bytes.indices.dropLast().last {
      bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == 0x20
    }
    guard let stop else { return false }
    return (2...6).contains(bytes[(stop + 2)...].split(separator: 0x20).count)
  }
}

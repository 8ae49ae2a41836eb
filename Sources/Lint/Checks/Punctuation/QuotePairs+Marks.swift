internal import Text

/// What a quotation mark may be by its language and its place.
extension QuotePairs {
  func family(_ mark: Mark) -> Family? {
    switch mark.scalar {
    case 0x201C...0x201F: .double
    case 0xAB, 0xBB: .guillemet
    case 0x300C, 0x300D: .corner
    case 0x300E, 0x300F: .innerCorner
    case 0x22: .straight
    case 0x2018: hasSingles && opensSingle(mark) ? .single : nil
    case 0x2019: hasSingles && closesSingle(mark) ? .single : nil
    default: nil
    }
  }

  /// Whether `‘` opens and `’` closes, as in English and in quotations within Chinese ones.
  private var hasSingles: Bool { ["en", "zh"].contains(base) }

  /// Words that begin with an apostrophe, often set as an opening mark.
  private static let clipped: Set<String> = [
    "til", "till", "em", "tis", "twas", "twere", "cause", "n", "round", "bout", "cos", "cuz", "tho",
    "nuff", "ere", "neath", "tween", "gainst", "ello", "im", "er", "e", "s",
  ]

  /// Neither the apostrophe of a decade nor that of a clipped word.
  private func opensSingle(_ mark: Mark) -> Bool {
    let next = around.scalar(from: mark.range.end)
    guard mayOpen(mark) || base == "zh", next.map({ !$0.isASCIIDigit }) ?? false else {
      return false
    }
    let word = around.string(around.word(from: mark.range.end))
    return !Self.clipped.contains(FoldedText.fold(word))
  }

  /// After something else than a space, and before something else than a letter: not inside a word.
  private func closesSingle(_ mark: Mark) -> Bool {
    let before = around.scalar(before: mark.range.start)
    let after = around.scalar(from: mark.range.end)
    let isInside = after.map { $0.isAlphabetLetter || $0.isASCIIDigit } ?? false
    return !(before?.isSpace ?? true) && !isInside
  }

  func opens(_ mark: Mark) -> Bool {
    switch mark.scalar {
    case 0x201E, 0x300C, 0x300E, 0x2018: true
    case 0x201C: !closesWithHigh66 || mayOpen(mark)
    case 0xAB: !pointsInward || mayOpen(mark)
    case 0xBB: pointsInward && mayOpen(mark)
    default: false
    }
  }

  /// Whether `“` closes, as in German.
  private var closesWithHigh66: Bool {
    [
      "de", "cs", "sk", "sl", "bg", "ru", "uk", "be", "kk", "ky", "lt", "et", "is", "hr", "sr",
      "mk",
    ]
    .contains(base)
  }

  /// Whether guillemets may point inward: »so«.
  private var pointsInward: Bool {
    ["de", "da", "hr", "sr", "sl", "cs", "sk", "hu", "pl"].contains(base)
  }

  /// Swedish and Finnish have `”` on both sides.
  func isAmbidextrous(_ mark: Mark, _ family: Family) -> Bool {
    family == .double && mark.scalar == 0x201D && ["sv", "fi"].contains(base)
  }

  func mayOpen(_ mark: Mark) -> Bool {
    let after = around.scalar(from: mark.range.end)
    let before = around.scalar(before: mark.range.start)
    return
      (before.map { $0.isSpace || $0.isOpeningMark || "—–-/".unicodeScalars.contains($0) }
      ?? true) && !(after?.isSpace ?? true)
  }

  /// Inches and seconds: `27"`.
  func isMeasure(_ mark: Mark) -> Bool {
    guard mark.scalar == 0x22 || mark.scalar == 0x201D else { return false }
    let isFigure = around.scalar(before: mark.range.start)?.isASCIIDigit ?? false
    return isFigure && open[mark.scalar == 0x22 ? Family.straight.rawValue : 0].isEmpty
  }
}

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
    default: nil
    }
  }

  func opens(_ mark: Mark) -> Bool {
    switch mark.scalar {
    case 0x201E, 0x300C, 0x300E: true
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

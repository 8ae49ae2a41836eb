internal import Text

/// How a text sets the dash between clauses.
enum DashHabit: String, CaseIterable {
  case emClosed = "—"
  case emSpaced = " — "
  case enSpaced = " – "
  case hyphenSpaced = " - "

  /// The habit of a language, for a text that has no dash of its own.
  static func usual(_ language: Language) -> DashHabit {
    switch language.base {
    case "en", "es", "pt": .emClosed
    case "ru", "uk", "be", "kk", "ky", "bg", "fr", "it", "pl", "tr": .emSpaced
    default: .enSpaced
    }
  }

  /// The dash between two words of running text, or nil for another use: a range, a turn of a
  /// dialogue, a name of an author.
  init?(_ mark: Mark, _ around: Surroundings, _ document: Document) {
    let block = document.blocks[mark.block]
    guard block.kind == .paragraph || block.kind == .quotation else { return nil }
    guard let before = around.scalar(before: mark.range.start),
      let after = around.scalar(from: mark.range.end), mark.range.start > block.range.start
    else { return nil }
    let isSpaced = before.isSpace && after.isSpace
    if isSpaced {
      let start = around.start(ofSpaceBefore: mark.range.start)
      let end = around.end(ofSpaceFrom: mark.range.end)
      guard let word = around.scalar(before: start), let next = around.scalar(from: end),
        !before.isLineEnd, start > block.range.start,
        !(word.isASCIIDigit && next.isASCIIDigit), next.isWordly || next.isOpeningMark,
        word.isWordly || word.isClosingMark
      else { return nil }
    }
    switch mark.scalar {
    case 0x2014 where isSpaced: self = .emSpaced
    case 0x2014 where before.isWordly && after.isAlphabetLetter: self = .emClosed
    case 0x2013 where isSpaced: self = .enSpaced
    case 0x2D where isSpaced: self = .hyphenSpaced
    default: return nil
    }
  }
}

/// The dashes between clauses of a text, by habit.
struct DashCensus {
  let dashes: [(mark: Mark, habit: DashHabit)]
  let counts: [DashHabit: Int]

  init(_ pair: Pair) {
    let around = Surroundings(pair.target)
    dashes = pair.marks[.dash].compactMap { mark in
      DashHabit(mark, around, pair.target).map { (mark, $0) }
    }
    counts = Dictionary(grouping: dashes) { $0.habit }.mapValues(\.count)
  }

  /// The most frequent; nil where two are, or there is none.
  var ruling: DashHabit? {
    let ranked = DashHabit.allCases.map { (habit: $0, count: counts[$0] ?? 0) }
      .sorted { $0.count > $1.count }
    return ranked[0].count > ranked[1].count ? ranked[0].habit : nil
  }
}

import Testing
import Text

@testable import Lint

@Suite("Range index") struct RangeIndexTests {
  /// One range holds two others, one stands apart.
  private let index = RangeIndex([
    TextRange(30, 40), TextRange(0, 20), TextRange(2, 5), TextRange(8, 10),
  ])

  @Test(
    "A place is covered by one range as a whole",
    arguments: [
      (0, 20, true), (6, 12, true), (3, 4, true), (15, 21, false), (20, 30, false),
      (31, 40, true), (39, 41, false), (50, 60, false),
    ])
  func covers(_ start: Int, _ end: Int, _ isCovered: Bool) {
    #expect(index.covers(TextRange(start, end)) == isCovered)
  }

  @Test(
    "A place is touched by a part of a range",
    arguments: [
      (19, 25, true), (20, 30, false), (25, 31, true), (0, 50, true), (40, 50, false),
    ])
  func overlaps(_ start: Int, _ end: Int, _ isTouched: Bool) {
    #expect(index.overlaps(TextRange(start, end)) == isTouched)
  }

  @Test("No ranges, no places")
  func empty() {
    let none = RangeIndex([])
    #expect(!none.covers(TextRange(0, 1)))
    #expect(!none.overlaps(TextRange(0, 1)))
  }
}

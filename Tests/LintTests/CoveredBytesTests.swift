import Testing
import Text

@testable import Lint

@Suite("Bytes that ranges cover")
struct CoveredBytesTests {
  private let covered = CoveredBytes(
    [TextRange(3, 5), TextRange(60, 200), TextRange(256, 320)], of: 330)

  @Test(
    "A range overlaps what shares a byte with it",
    arguments: [
      (0, 3, false), (0, 4, true), (4, 5, true), (5, 60, false), (59, 61, true), (100, 101, true),
      (199, 300, true), (200, 256, false), (200, 257, true), (319, 320, true), (320, 330, false),
      (0, 330, true),
    ])
  func overlaps(_ start: Int, _ end: Int, _ expected: Bool) {
    #expect(covered.overlaps(TextRange(start, end)) == expected)
  }

  @Test("Nothing is covered by none")
  func empty() {
    #expect(!CoveredBytes([], of: 0).overlaps(TextRange(0, 0)))
    #expect(!CoveredBytes([], of: 100).overlaps(TextRange(0, 100)))
  }
}

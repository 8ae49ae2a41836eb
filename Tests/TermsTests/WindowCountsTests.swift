import Testing
import Text

@testable import Terms

@Suite("Counted windows")
struct WindowCountsTests {
  @Test("A window counts once a place and keeps its first range")
  func places() {
    var counts = WindowCounts()
    counts.count(7, at: 0, TextRange(0, 6))
    counts.count(7, at: 0, TextRange(9, 15))
    counts.count(8, at: 1, TextRange(3, 9))
    counts.count(7, at: 2, TextRange(12, 18))
    #expect(counts[7] == 2)
    #expect(counts[8] == 1)
    #expect(counts[9] == nil)
    #expect(counts.entries.map(\.range) == [TextRange(0, 6), TextRange(3, 9)])
  }

  @Test("Only windows that were added are counted where that is asked")
  func known() {
    var counts = WindowCounts()
    counts.add(7, TextRange(0, 6))
    counts.add(7, TextRange(0, 6))
    #expect(counts.count(7, at: 0, nil) == 1)
    #expect(counts.count(8, at: 0, nil) == 0)
    #expect(counts[7] == 1)
    #expect(counts[8] == nil)
    #expect(counts.entries.count == 1)
  }

  @Test("Thousands of windows")
  func many() {
    var counts = WindowCounts()
    for place in 0..<3 {
      for window in 0..<UInt64(5000) { counts.count(window << 40, at: place, TextRange(0, 1)) }
    }
    #expect(counts.entries.count == 5000)
    #expect(counts.entries.allSatisfy { $0.count == 3 })
    #expect((0..<UInt64(5000)).allSatisfy { counts[$0 << 40] == 3 })
  }
}

import Testing
import Text

@Suite("Segments of a bead")
struct SegmentListTests {
  @Test("The segments keep their order", arguments: [[], [4], [4, 5, 6], [6, 5], [1, 9, 9, 2]])
  func order(_ segments: [Int]) {
    let list = SegmentList(segments)
    #expect(Array(list) == segments)
    #expect(list.count == segments.count)
    #expect(list.description == segments.description)
    #expect(list == SegmentList(segments[...]))
  }

  @Test("Lists of other segments differ")
  func different() {
    #expect(SegmentList([1, 2]) != [1, 3])
    #expect(SegmentList([1, 2]) != [2, 1])
    #expect(SegmentList([1]) != [1, 2])
  }

  @Test("What a bead tells beside its segments")
  func bead() {
    let plain = Bead(source: [0], target: [0, 1], score: 0.5)
    #expect(plain.links.isEmpty && plain.support == nil && !plain.isMoved)
    let moved = Bead(source: [0], target: [0, 1], score: 0.5, support: 0.2, isMoved: true)
    #expect(moved.isMoved && moved.support == 0.2)
    #expect(moved != plain)
  }
}

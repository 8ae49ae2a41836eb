import Testing

@testable import Align

@Suite("Segment edges")
struct BitextEdgeTests {
  @Test(
    "Marks of all scripts that mean the same are one class",
    arguments: [
      ("他来了。", "He came."), ("他来了吗？", "Has he come?"), ("“他来了！”", "'He has come!'"),
      ("他说……", "He said…"), ("他说：", "He said:"), ("（他来了）", "(he came)"),
    ])
  func ends(_ source: String, _ target: String) {
    #expect(SegmentEdge(source).end == SegmentEdge(target).end)
  }

  @Test("A text without letters has edges too", arguments: ["", " ", "\u{301}", "”"])
  func empty(_ text: String) {
    let edge = SegmentEdge(text)
    #expect(Int(edge.start) < SegmentEdge.starts && Int(edge.end) < SegmentEdge.ends)
  }

  @Test("What meets often is worth more than what meets by chance, and chance is worth nothing")
  func table() {
    let source: [UInt8] = [0, 1, 0, 1, 0, 1, 0, 1]
    let table = EdgeTable(2, source, source, pairs: source.map { ($0, $0) })
    #expect(table[0, 0] > 0.3 && table[1, 1] > 0.3)
    #expect(table[0, 1] < -0.3)
  }
}

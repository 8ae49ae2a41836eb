import Testing

@testable import Text

@Suite("Buckets")
struct BucketsTests {
  @Test("The places of a number come in order; a number without places, or out of range, has none")
  func places() {
    let numbers = [2, 0, 2, 3, 0]
    let buckets = Buckets(places: numbers.count, count: 4) { numbers[$0] }
    #expect((0..<4).map { Array(buckets[$0]) } == [[1, 4], [], [0, 2], [3]])
    #expect(buckets[4].isEmpty && buckets[-1].isEmpty && Buckets()[0].isEmpty)
  }
}

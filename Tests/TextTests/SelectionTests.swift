import Testing
import Text

@Suite("Selection")
struct SelectionTests {
  @Test(
    "The element is the one of the sorted array",
    arguments: [[7], [2, 1], [3, 3, 3, 3], [5, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], Array(0..<64)])
  func sorted(_ numbers: [Int]) {
    for place in numbers.indices {
      var shuffled = Array(numbers.reversed())
      #expect(shuffled.select(place) == numbers.sorted()[place])
      #expect(shuffled.sorted() == numbers.sorted())
    }
  }
}

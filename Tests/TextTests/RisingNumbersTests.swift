import Testing
import Text

@Suite("Numbers that never fall")
struct RisingNumbersTests {
  @Test(
    "Each place keeps its number",
    arguments: [
      [0], [3], [0, 0, 1, 1, 1, 4, 9], Array(repeating: 0, count: 40), Array(0..<100),
      (0..<300).map { $0 / 7 * 3 }, Array(repeating: 5, count: 17) + [6, 1000, 1000],
    ])
  func places(_ numbers: [Int]) {
    var rising = RisingNumbers(count: numbers.count)
    for number in numbers { rising.append(number) }
    #expect(rising.count == numbers.count)
    #expect(numbers.indices.map { rising[$0] } == numbers)
    for number in 0..<rising.limit {
      #expect(Array(rising.places(of: number)) == numbers.indices.filter { numbers[$0] == number })
    }
  }

  @Test("Many places of a number at once")
  func runs() {
    var rising = RisingNumbers()
    var numbers: [Int] = []
    for (number, places) in [(0, 3), (2, 40), (3, 0), (5, 16), (6, 1), (6, 30)] {
      rising.append(number, places: places)
      numbers += Array(repeating: number, count: places)
    }
    #expect(numbers.indices.map { rising[$0] } == numbers)
  }
}

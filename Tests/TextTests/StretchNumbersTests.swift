import Testing

@testable import Text

@Suite("Numbers of stretches of a text")
struct StretchNumbersTests {
  private static func numbers(_ words: [String]) -> [Int] {
    var text: [UInt8] = []
    let ranges = words.map { word in
      let start = text.count
      text += word.utf8
      return TextRange(start, text.count)
    }
    var numbers = StretchNumbers(text)
    return ranges.map { numbers.number(of: $0) }
  }

  @Test("The same bytes have one number, in the order in which they first come")
  func sameBytes() {
    #expect(Self.numbers(["boat", "船", "Boat", "boat", "船", ""]) == [0, 1, 2, 0, 1, 3])
  }

  @Test("A stretch inside another is its own")
  func inside() {
    var numbers = StretchNumbers(Array("ferry ferryman".utf8))
    #expect(numbers.number(of: TextRange(0, 5)) == 0)
    #expect(numbers.number(of: TextRange(6, 14)) == 1)
    #expect(numbers.number(of: TextRange(6, 11)) == 0)
    #expect(numbers.examples == [TextRange(0, 5), TextRange(6, 14)])
  }

  @Test("More stretches than the table has room for at first")
  func growth() {
    let words = (0..<3000).map { "word \($0 % 1500)" }
    #expect(Self.numbers(words) == (0..<3000).map { $0 % 1500 })
  }

  @Test("Bytes that are added are found again, long and short")
  func added() {
    var numbers = StretchNumbers()
    let words = ["boat", "harbourmaster", "boat", "", "harbourmaste", "möwe"]
    #expect(words.map { numbers.number(adding: Array($0.utf8)) } == [0, 1, 0, 2, 3, 4])
    #expect(numbers[Array("harbourmaster".utf8)] == 1 && numbers[Array("buoy".utf8)] == nil)
    #expect((0..<numbers.count).map { numbers.string($0) } == Array(words[..<2] + words[3...]))
  }
}

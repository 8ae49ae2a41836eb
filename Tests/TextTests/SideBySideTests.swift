import Testing
import Text

@Suite("Two pieces of work at once")
struct SideBySideTests {
  @Test("Each has its own result, also of pieces within pieces")
  func results() {
    let (left, right) = SideBySide.run({ SideBySide.run({ 1 }, { "纳伦" }) }, { [2, 3] })
    #expect(left == (1, "纳伦"))
    #expect(right == [2, 3])
  }

  @Test("Where no core is free one goes after the other, and a shared pass is refused")
  func busy() {
    var taken = 0
    while Cores.take() { taken += 1 }
    defer { for _ in 0..<taken { Cores.giveBack() } }
    Cores.using {
      #expect(SideBySide.run({ 1 }, { 2 }) == (1, 2))
      #expect(!SideBySide.each { _ in Issue.record("no core was free") })
    }
  }

  @Test("Cores that are lent while waiting are had again after it")
  func lending() async {
    let value = await Cores.lending { Cores.using { 7 } }
    #expect(value == 7)
  }
}

import Testing

@testable import Lint

@Suite("Numbers of forms")
struct FormNumbersTests {
  @Test("Forms are numbered as they come, each once")
  func numbers() {
    var numbers = FormNumbers()
    let words = ["boat", "pier", "boat", "", "pier", "möwe"]
    #expect(words.map { numbers.number(of: Array($0.utf8)) } == [0, 1, 0, 2, 1, 3])
    #expect(numbers.forms == ["boat", "pier", "", "möwe"])
    #expect(numbers["möwe"] == 3 && numbers["buoy"] == nil)
  }

  @Test("Many forms keep their numbers")
  func growth() {
    var numbers = FormNumbers()
    let forms = (0..<2000).map { "form" + String($0) }
    for form in forms { _ = numbers.number(of: Array(form.utf8)) }
    #expect(forms.map { numbers[$0] } == forms.indices.map { $0 })
  }
}

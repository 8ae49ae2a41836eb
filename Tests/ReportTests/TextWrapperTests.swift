import Testing
import Text

@testable import Report

@Suite("Wrapping")
struct TextWrapperTests {
  private func wrapped(_ text: String, _ width: Int, _ language: Language = "en") -> [String] {
    TextWrapper(width: width).lines(text, language: language)
  }

  @Test("Words stay whole")
  func words() {
    #expect(wrapped("The bridge opens in May", 10) == ["The bridge", "opens in", "May"])
  }

  @Test("Chinese breaks between characters, but no line begins with a full stop")
  func chinese() {
    #expect(wrapped("大桥五月通车。", 12, "zh") == ["大桥五月通", "车。"])
    #expect(wrapped("“大桥”通车", 5, "zh") == ["“大", "桥”通", "车"])
  }

  @Test("A word wider than the line is cut between graphemes")
  func longWord() {
    #expect(wrapped("ab Donaudampfschiff", 6) == ["ab", "Donaud", "ampfsc", "hiff"])
    #expect(wrapped("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4) == ["👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧"])
  }

  @Test("No text is one empty line")
  func empty() { #expect(wrapped("", 8) == [""]) }
}

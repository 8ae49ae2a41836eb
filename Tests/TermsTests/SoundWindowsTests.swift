import Testing
import Text

@testable import Terms

@Suite("Windows of names that are written by their sound")
struct SoundWindowsTests {
  private func windows(_ text: String, isSigned: Bool) -> SoundWindows {
    var content = Document.Content()
    content.text = Array(text.utf8)
    let document = Document(name: "t", language: "zh", origin: content.text, content: content)
    return SoundWindows(
      HanRun(document, TextRange(0, document.text.count)), isSigned: isSigned)
  }

  /// The windows from a place on as strings.
  private func strings(_ windows: SoundWindows, from start: Int, letters: Int) -> [String] {
    let lengths = windows.lengths[start] & windows.wanted(letters: letters)
    return (0..<16).filter { lengths >> UInt16($0) & 1 == 1 }
      .map { windows.run.string(start..<start + $0) }
  }

  @Test("The first character, the last and half of all are those of transcriptions")
  func signed() {
    let found = windows("到塔什干的路", isSigned: true)
    #expect(strings(found, from: 1, letters: 8) == ["塔什", "塔什干"])
    #expect(strings(found, from: 0, letters: 8) == [])
  }

  @Test("A dot stands inside a window")
  func dots() {
    let found = windows("伊戈尔·谢苗", isSigned: true)
    #expect(strings(found, from: 0, letters: 9) == ["伊戈", "伊戈尔", "伊戈尔·谢"])
  }

  @Test("A character stands for one letter to five")
  func letters() {
    let found = windows("阿斯塔纳", isSigned: true)
    #expect(strings(found, from: 0, letters: 2) == ["阿斯"])
    #expect(strings(found, from: 0, letters: 14) == ["阿斯塔", "阿斯塔纳"])
    #expect(strings(found, from: 0, letters: 1) == [])
  }

  @Test("Without signs of a transcription, up to an everyday character")
  func unsigned() {
    let found = windows("黄河的水", isSigned: false)
    #expect(strings(found, from: 0, letters: 6) == ["黄河"])
    #expect(strings(found, from: 2, letters: 6) == [])
  }
}

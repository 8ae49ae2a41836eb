import Testing
import Text

@testable import Terms

@Suite("Windows of names that are written by their sound")
struct SoundWindowsTests {
  private func document(_ text: String) -> Document {
    var content = Document.Content()
    content.text = Array(text.utf8)
    return Document(name: "t", language: "zh", origin: content.text, content: content)
  }

  private func windows(_ document: Document, isSigned: Bool) -> (HanRun, SoundWindows) {
    let run = HanRun(document, TextRange(0, document.text.count))
    let end = UInt32(document.text.count)
    var windows = SoundWindows()
    windows.read(run, isSigned: isSigned, free: { TextRange($0, end) })
    return (run, windows)
  }

  /// The windows of a text from a place on as strings.
  private func strings(
    _ text: String, isSigned: Bool, from start: Int, letters: Int
  ) -> [String] {
    let document = document(text)
    let (run, windows) = windows(document, isSigned: isSigned)
    let lengths = windows.lengths[start] & SoundWindows.wanted(letters: letters)
    return (0..<16).filter { lengths >> UInt16($0) & 1 == 1 }
      .map { document.string(run.range(start..<start + $0)) }
  }

  @Test("The first character, the last and half of all are those of transcriptions")
  func signed() {
    #expect(strings("到塔什干的路", isSigned: true, from: 1, letters: 8) == ["塔什", "塔什干"])
    #expect(strings("到塔什干的路", isSigned: true, from: 0, letters: 8) == [])
  }

  @Test("Windows that overlap make up one stretch")
  func stretches() {
    let document = document("到塔什干的路，比什")
    let (run, windows) = windows(document, isSigned: true)
    var found: [String] = []
    windows.forEachStretch { found.append(document.string(run.range($0))) }
    #expect(found == ["塔什干", "比什"])
  }

  @Test("A dot stands inside a window")
  func dots() {
    #expect(strings("伊戈尔·谢苗", isSigned: true, from: 0, letters: 9) == ["伊戈", "伊戈尔", "伊戈尔·谢"])
  }

  @Test("A character stands for one letter to five")
  func letters() {
    #expect(strings("阿斯塔纳", isSigned: true, from: 0, letters: 2) == ["阿斯"])
    #expect(strings("阿斯塔纳", isSigned: true, from: 0, letters: 14) == ["阿斯塔", "阿斯塔纳"])
    #expect(strings("阿斯塔纳", isSigned: true, from: 0, letters: 1) == [])
  }

  @Test("Without signs of a transcription, up to an everyday character")
  func unsigned() {
    #expect(strings("黄河的水", isSigned: false, from: 0, letters: 6) == ["黄河"])
    #expect(strings("黄河的水", isSigned: false, from: 2, letters: 6) == [])
  }
}

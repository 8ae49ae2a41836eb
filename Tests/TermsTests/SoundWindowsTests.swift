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
    var windows = SoundWindows()
    windows.read(run, isSigned: isSigned)
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

  private func stretches(_ text: String, isSigned: Bool) -> [String] {
    let document = document(text)
    var stretches = SoundStretches(isSigned: isSigned)
    stretches.add(document.text.span, TextRange(0, document.text.count))
    return stretches.all.map { document.string($0) }
  }

  @Test("Windows that overlap make up one stretch")
  func stretches() {
    #expect(stretches("到塔什干的路，比什", isSigned: true) == ["塔什干", "比什"])
    #expect(stretches("伊戈尔·谢苗诺夫说，黄河的水", isSigned: false) == ["伊戈尔·谢苗诺夫", "黄河"])
  }

  @Test("Stretches are what the windows of each character reach")
  func reach() {
    for text in ["塔的的塔什的的的什塔", "到塔什干的路，比什·凯克的阿斯塔纳，尔·斯", "德的尔大的小斯多的里"] {
      for isSigned in [true, false] {
        let document = document(text)
        let (run, windows) = windows(document, isSigned: isSigned)
        var found: [Range<Int>] = []
        for start in run.indices where windows.lengths[start] > 0 {
          let end = start + UInt16.bitWidth - 1 - windows.lengths[start].leadingZeroBitCount
          if let last = found.last, start < last.upperBound {
            found[found.count - 1] = last.lowerBound..<max(end, last.upperBound)
          } else {
            found.append(start..<end)
          }
        }
        let expected = found.map { document.string(run.range($0)) }
        #expect(stretches(text, isSigned: isSigned) == expected)
      }
    }
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

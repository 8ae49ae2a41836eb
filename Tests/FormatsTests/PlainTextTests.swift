import Formats
import Testing
import Text

@Suite("Plain text")
struct PlainTextTests {
  @Test("The text is the file, byte order mark aside")
  func identity() throws {
    let file = "\u{FEFF}Za\u{308}hlung — 统计 🚆\r\n\r\n\u{0}\u{7}*x* &amp;\r"
    let reading = try Reading(file, as: .plain)
    #expect(reading.text.unicodeScalars.elementsEqual(file.unicodeScalars.dropFirst()))
    #expect(reading.document.map.origin(of: TextRange(0, 2)) == TextRange(3, 5))
    #expect(reading.original("统计 🚆") == "统计 🚆")
  }

  @Test("Blank lines part blocks, however lines end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let lines = [
      "", "The customs office counted two hundred lorries", "on a single day in May.", " \t　", "",
      "Nobody had expected so many.",
    ]
    let reading = try Reading(lines.joined(separator: end), as: .plain)
    #expect(reading.texts.count == 2)
    #expect(reading.texts.first?.hasSuffix("in May.") == true)
    #expect(reading.originals.last == "Nobody had expected so many.")
  }

  @Test("A file without text has no blocks", arguments: ["", "\u{FEFF}", "\n\n", "　\r\n"])
  func empty(_ file: String) throws {
    #expect(try Reading(file, as: .plain).blocks == [])
  }

  @Test("Chinese paragraphs on a line each are blocks")
  func chineseLines() throws {
    let reading = try Reading(
      """
      口岸扩建工程启动
      　　本报讯 霍尔果斯口岸的扩建工程昨天动工，预计明年年底完成，届时每天可以通过一千辆货车。
      　　口岸负责人介绍说，去年的货运量比前年增加了两成，现有的车道早已不够用，司机们往往要排队等上大半天才能过关。
      　　新车道将使用自动称重设备。
      """, as: .plain)
    #expect(reading.texts.count == 4)
    #expect(reading.texts[1].hasPrefix("本报讯"))
    #expect(reading.texts[3] == "新车道将使用自动称重设备。")
  }

  @Test("Lines longer than any wrapped one are blocks, blank lines or not")
  func longLines() throws {
    let line = String(repeating: "The port handled more cargo than in any year before. ", count: 4)
    let reading = try Reading("Title\n\n\(line)\n\(line)\n\(line)", as: .plain)
    #expect(reading.texts.count == 4)
  }

  @Test("Lines wrapped to an even width join, even without a blank line")
  func wrapped() throws {
    let lines = [
      "The dry port at the border has grown faster than anyone planned for, and",
      "the town beside it has grown too. Ten years ago there was a single street",
      "and a well; today there are schools, a hospital and a market that sells",
      "fruit from three countries. The mayor says that the next step is a railway",
      "station of its own.",
    ]
    let reading = try Reading(lines.joined(separator: "\n"), as: .plain)
    #expect(reading.texts == [lines.joined(separator: "\n")])
  }

  @Test("Ideographs are two columns wide, so forty of them make a wrapped line")
  func wrappedChinese() throws {
    let sentence = "列车从西安出发，经过十二天的行程抵达里海岸边，沿途停靠了七个车站，"
    let text = Array(String(repeating: sentence, count: 6))
    let lines = stride(from: 0, to: text.count, by: 36).map { start in
      String(text[start..<min(start + 36, text.count)])
    }
    let reading = try Reading(lines.joined(separator: "\n"), as: .plain)
    #expect(reading.texts.count == 1)
  }

  @Test("In a wrapped text an indented line opens a paragraph")
  func indented() throws {
    let reading = try Reading(
      """
        The first carriages left the yard before dawn, loaded with apples and
      onions for the markets of the north, and the guards waved them through.
        A second train followed within the hour, this time with machine parts
      and two wagons of books for the new library that the province has built.
      """, as: .plain)
    #expect(reading.texts.map { $0.prefix(8) } == ["The firs", "A second"])
  }

  @Test("Sentences on a line each are blocks, blank lines or not")
  func sentences() throws {
    let reading = try Reading(
      "Er kam.\nSie ging, ohne ein Wort zu sagen.\nWarum?\n\nEnde.", as: .plain)
    #expect(reading.texts == ["Er kam.", "Sie ging, ohne ein Wort zu sagen.", "Warum?", "Ende."])
  }
}

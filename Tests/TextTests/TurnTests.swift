import Formats
import Testing
import Text

@Suite("The turns of an interview")
struct TurnTests {
  /// `question`, `answer` or `-` of each block, with its speaker.
  private func turns(_ blocks: [String], _ language: Language = "en") throws -> [String] {
    let document = try read(blocks.joined(separator: "\n\n"), language, as: .markdown)
    return document.blocks.map { block in
      let turn = block.turn?.rawValue ?? "-"
      return block.speaker.map { turn + " " + document.string($0) } ?? turn
    }
  }

  @Test("Who asks is told by the question marks; paragraphs without a name go on")
  func english() throws {
    let blocks = [
      "We met the harbour master in March.", "Lake Times: Who uses the ferry?",
      "Keller: Mostly farmers.", "They come on market days.", "Lake Times: And in winter?",
      "Keller: Nobody. Would you?",
    ]
    #expect(
      try turns(blocks) == [
        "-", "question Lake Times", "answer Keller", "answer", "question Lake Times",
        "answer Keller",
      ])
  }

  @Test("A Chinese interview, with wide colons")
  func chinese() throws {
    let blocks = ["湖报：谁坐渡轮？", "李娜：主要是农民。", "赶集那天人最多。", "湖报：冬天呢？", "李娜：没有人。"]
    #expect(
      try turns(blocks, "zh") == [
        "question 湖报", "answer 李娜", "answer", "question 湖报", "answer 李娜",
      ])
  }

  @Test("Titles and initials belong to the name")
  func titles() throws {
    let blocks = [
      "Q: Is it safe?", "Dr. Keller: It is.", "Q: For whom?", "Dr. Keller: For all.",
      "J. Novak: Not for me.", "J. Novak: I know the ice.",
    ]
    #expect(
      try turns(blocks) == [
        "question Q", "answer Dr. Keller", "question Q", "answer Dr. Keller", "answer J. Novak",
        "answer J. Novak",
      ])
  }

  @Test("A heading ends a turn, and a heading with a speaker's name is a turn itself")
  func headings() throws {
    let blocks = [
      "## Q: Is it safe?", "A: It is.", "## Winter", "The ice comes in December.",
      "## Q: For whom?", "A: For all.",
    ]
    let document = try read(blocks.joined(separator: "\n\n"), as: .markdown)
    #expect(
      document.blocks.map(\.turn) == [.question, .answer, nil, nil, .question, .answer])
    #expect(document.blocks.map(\.level) == [0, 0, 2, 0, 0, 0])
  }

  @Test("One voice with a name is no interview")
  func oneVoice() throws {
    #expect(try turns(["Note: bring a coat.", "Note: mind the step."]) == ["-", "-"])
  }

  @Test("Sources and credits are no speakers")
  func sources() throws {
    let blocks = [
      "Source: Lake Office", "Photo: Anna Keller", "The ferry is late.", "Source: Harbour Office",
      "Photo: Li Na",
    ]
    #expect(try turns(blocks) == ["-", "-", "-", "-", "-"])
  }

  @Test("Colons in prose, in times and in addresses make no interview")
  func prose() throws {
    let blocks = [
      "There is one reason, he says: money.", "10:30 The doors open.", "10:45 The mayor speaks.",
      "There is one reason, he says: time.", "11:00 Lunch is served.", "11:30 The ferry leaves.",
      "and so: it went.", "and so: it ended.", "https://example.org", "https://example.com",
    ]
    #expect(try turns(blocks).allSatisfy { $0 == "-" })
  }

  @Test("A name that stands alone with its colon still opens a turn")
  func bareName() throws {
    let blocks = [
      "Times:", "Is it safe?", "Keller:", "It is.", "Times:", "Yes?", "Keller:", "Yes.",
    ]
    #expect(try turns(blocks).filter { $0.contains("Keller") }.count == 2)
  }
}

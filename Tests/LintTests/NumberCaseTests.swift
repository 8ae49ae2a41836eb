import Testing
import Text

@testable import Lint

@Suite("Numbers by value")
struct NumberCaseTests {
  static let right = NumberCase.all.filter { $0.rule == nil }
  static let wrong = NumberCase.all.filter { $0.rule != nil }

  @Test("What says the same with other signs is right", arguments: right)
  func isRight(_ one: NumberCase) throws {
    #expect(try one.findings().map(\.message) == [])
  }

  @Test("A wrong number is found once, by the rule for its sort", arguments: wrong)
  func isWrong(_ one: NumberCase) throws {
    #expect(try one.findings().map(\.rule) == [one.rule])
  }

  @Test("The base is large, half of it right, and every line of it is read")
  func size() {
    #expect(NumberCase.all.count == NumberCase.lines)
    #expect(NumberCase.all.count >= 400)
    #expect(Self.right.count * 2 == NumberCase.all.count)
  }

  @Test("A check of digits would report every right translation", arguments: right)
  func needsValues(_ one: NumberCase) {
    #expect(NumberCase.digits(one.source) != NumberCase.digits(one.target))
  }

  @Test(
    "Idioms, function words and names hold no numbers",
    arguments: [
      ("万一下雨，大家一起十分小心。", "zh", "In case of rain, one of us must take care.", "en"),
      ("一些企业统一了标准。", "zh", "Some firms made their standards the same.", "en"),
      ("“一带一路”倡议推动了合作。", "zh", "The Belt and Road Initiative drove cooperation.", "en"),
      ("七国集团与二十国集团都派了代表。", "zh", "The G7 and the G20 both sent delegates.", "en"),
      ("C5+1机制始于疫情之前。", "zh", "The C5+1 format predates COVID-19.", "en"),
      ("党的二十大之后，五四精神常被提起。", "zh", "Since the congress the May Fourth spirit is often named.", "en"),
      ("Ein Teil der Leute blieb.", "de", "One part of the people stayed.", "en"),
      ("Die Fünfte Republik hat einen neuen Premier.", "de", "France has a new premier.", "en"),
      ("部队在大陆东岸收拾残局。", "zh", "The troops cleared up on the east coast.", "en"),
    ])
  func silent(_ source: String, _ from: String, _ target: String, _ to: String) throws {
    #expect(try NumberCase.findings(source, from, target, to).map(\.message) == [])
  }

  @Test(
    "A sum that the translator did is a note",
    arguments: [
      ("早班有1200人，晚班有340人。", "Together the shifts have 1,540 people."),
      ("收入为90亿元，支出为75亿元。", "It was left with 1.5 billion yuan."),
    ])
  func derived(_ source: String, _ target: String) throws {
    let findings = try NumberCase.findings(source, "zh", target, "en")
    #expect(findings.filter { $0.severity == .note }.count == 1)
    #expect(!findings.contains { $0.severity == .error })
  }
}

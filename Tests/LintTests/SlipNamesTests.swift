import Testing

@testable import Lint

@Suite("Names that words may be slips of")
struct SlipNamesTests {
  private static let names = SlipNames(["hungary", "samarkand", "naryn"])

  @Test(
    "A word a slip away from a name is told from others",
    arguments: [
      ("hungry", true), ("samarkend", true), ("hungary", false), ("harbour", false),
      ("narwhal", false), ("", false),
    ])
  func slips(_ word: String, _ isSlip: Bool) {
    #expect(Self.names.mayHaveSlip(SlipNames.Word(word)) == isSlip)
  }
}

import Testing
import Text

@Suite("Reading JSON5")
struct JSON5ParserTests {
  @Test("Comments, bare names, single quotation marks, trailing commas")
  func shapes() throws {
    let text = "// a\n{ naryn: '纳伦\\u002C', /* b */ \"n\": [1, -.5, +0x1F, true, null,], }"
    let value = try JSON5Parser.parse(Array(text.utf8))
    #expect(value.member("naryn")?.kind == .string("纳伦,"))
    guard case .array(let list)? = value.member("n")?.kind else {
      Issue.record("no list")
      return
    }
    #expect(
      list.map(\.kind) == [.number("1"), .number("-.5"), .number("+0x1F"), .bool(true), .null])
    #expect(value.member("naryn")?.offset == 14)
  }

  @Test("Surrogate pairs are one character")
  func surrogates() throws {
    #expect(try JSON5Parser.parse(Array(#""\ud83d\ude00""#.utf8)).kind == .string("😀"))
  }

  @Test(
    "What is no JSON5 is refused at its place",
    arguments: [
      ("", 0), ("{a}", 2), ("[1 2]", 3), ("'a\n'", 0), ("[/* ", 1), ("{} x", 3), ("[a]", 1),
    ])
  func faults(_ text: String, _ offset: Int) {
    let fault = #expect(throws: JSON5Fault.self) { try JSON5Parser.parse(Array(text.utf8)) }
    #expect(fault?.offset == offset)
  }
}

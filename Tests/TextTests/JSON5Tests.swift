import Testing
import Text

@Suite("JSON5")
struct JSON5Tests {
  private func read(_ text: String) throws -> JSON5Node {
    try JSON5Reader.read(Array(text.utf8))
  }

  @Test(
    "Strings",
    arguments: [
      (#""a""#, "a"), ("'it is \"so\"'", "it is \"so\""), (#"'\x41\u00e9\t'"#, "Aé\t"),
      (#""\ud83d\ude80""#, "🚀"), ("'one \\\ntwo'", "one two"), ("'one \\\r\ntwo'", "one two"),
      (#"'\q\''"#, "q'"), ("\"汉字 é\"", "汉字 é"),
    ])
  func strings(_ text: String, _ value: String) throws {
    #expect(try read(text).string == value)
  }

  @Test(
    "Numbers",
    arguments: [
      ("1", 1.0), ("-2.5", -2.5), ("+3", 3), (".5", 0.5), ("5.", 5), ("0x1F", 31), ("1e-3", 0.001),
      ("-Infinity", -Double.infinity),
    ] as [(String, Double)])
  func numbers(_ text: String, _ value: Double) throws {
    #expect(try read(text).value == .number(value))
  }

  @Test(
    "White space and comments count for nothing",
    arguments: [
      "[1,2]", "[1,2,]", "// a\n[1, /* b */ 2]", "\u{FEFF}[\u{A0}1,\u{2028}2\u{3000}]",
      "[1\r,\r\n2]//",
    ])
  func space(_ text: String) throws {
    #expect(try read(text).elements?.map(\.value) == [.number(1), .number(2)])
  }

  @Test("Keys without quotes, and where they stand")
  func keys() throws {
    let node = try read("{ $schema: 'x', été_2: true, \"a b\": null }")
    #expect(node.members?.map(\.name) == ["$schema", "été_2", "a b"])
    #expect(node.members?.map(\.nameRange) == [2..<9, 16..<23, 31..<36])
    #expect(node["été_2"]?.value == .bool(true))
  }

  @Test(
    "What is wrong, and where",
    arguments: [
      ("", 0, "the file is empty; write { }"), ("[1", 0, "this '[' is never closed"),
      ("{a 1}", 3, "expected ':' after \"a\", found '1'"),
      ("[1 2]", 3, "expected ',' or ']', found '2'"),
      ("{a:1,a:2}", 5, "\"a\" stands here twice"), ("[,]", 1, "expected a value, found ','"),
      ("'a\nb'", 0, "this string is never closed"), ("/* a", 0, "this comment is never closed"),
      ("[true, nul]", 7, "'nul' is no value; put a string in quotes: \"nul\""),
      ("[01]", 1, "'01' is no value; put a string in quotes: \"01\""),
      ("{1a: 2}", 1, "expected a key, found '1'"),
      ("[1]]", 3, "expected the end of the file, found ']'"),
      (#"'\ud83d'"#, 1, "half a surrogate pair"),
      (#"'\u12'"#, 1, "an escape needs 4 hexadecimal digits"),
    ])
  func faults(_ text: String, _ offset: Int, _ message: String) {
    #expect(throws: JSON5Error(offset: offset, message: message)) { try read(text) }
  }

  @Test("A thousand brackets are too many")
  func depth() {
    #expect(throws: JSON5Error.self) { try read(String(repeating: "[", count: 1000)) }
  }
}

import Foundation
import Lint
import Report
import Testing
import Text

@Suite("JSON")
struct JSONTests {
  @Test(
    "Strings are escaped as RFC 8259 demands, and beyond that only what ends a line elsewhere",
    arguments: [
      ("a/b", #""a/b""#), ("“新线”", #""“新线”""#), ("\"\\", #""\"\\""#),
      ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
      ("\u{85}\u{2028}\u{2029}", #""\u0085\u2028\u2029""#),
      ("🚄", #""🚄""#), ("e\u{301}", "\"e\u{301}\""), ("</script>", #""</script>""#),
    ])
  func strings(text: String, json: String) {
    #expect(Array(JSONValue.string(text).serialized().utf8) == Array(json.utf8))
  }

  @Test(
    "Numbers",
    arguments: [
      (JSONValue.integer(-3), "-3"), (.number(0.5), "0.5"), (.number(.nan), "null"),
      (.number(.infinity), "null"), (.probability(0.123456), "0.1235"), (.bool(true), "true"),
      (.null, "null"), (.array([]), "[]"), (.object([JSONValue.Member]()), "{}"),
    ])
  func scalars(value: JSONValue, json: String) {
    #expect(value.serialized() == json)
    #expect(value.serialized(pretty: true) == json)
  }

  @Test("Members keep their order and missing ones are left out")
  func members() {
    let value = JSONValue.object([("z", 1), ("a", nil), ("m", .integers([1, 2]))])
    #expect(value.serialized() == #"{"z":1,"m":[1,2]}"#)
    #expect(value.serialized(pretty: true) == #"{"z": 1, "m": [1, 2]}"#)
  }

  @Test("Both layouts say the same")
  func layouts() throws {
    let pair = try CondensedPair.pair()
    let value = try #require(AlignmentReport.value(pair, id: "orchard"))
    let compact = try JSONSerialization.jsonObject(with: Data(value.serialized().utf8))
    let pretty = try JSONSerialization.jsonObject(with: Data(value.serialized(pretty: true).utf8))
    #expect(compact as? NSDictionary == pretty as? NSDictionary)
    #expect((compact as? [String: Any])?["id"] as? String == "orchard")
  }

  @Test("Findings as one object and as lines")
  func findings() throws {
    let pairs = [try NewsPair.linted(), try CondensedPair.linted()]
    try Golden.expect(JSONReport.json(pairs), is: "findings.json")
    try Golden.expect(JSONReport.jsonl(pairs), is: "findings.jsonl")
    #expect(JSONReport.jsonl([]).isEmpty)
  }

  @Test("A hostile text survives the round trip")
  func hostile() throws {
    let text = "<script>alert(1)</script> ]]> \u{202E}\u{0}\u{2028} \"q\" \\ end"
    let pair = Pair(target: try Fixture.document("works.txt", "en", text))
    let finding = Finding(
      rule: "markup", severity: .error, message: text, side: .target,
      range: TextRange(0, pair.target.text.count))
    let line = JSONReport.jsonl([LintedPair(pair: pair, findings: [finding])])
    #expect(line.utf8.count { $0 == 0x0A } == 1)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(object?["text"] as? String == text)
    #expect(object?["message"] as? String == text)
  }
}

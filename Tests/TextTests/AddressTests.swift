import Testing

@testable import Text

@Suite("Addresses in running text")
struct AddressTests {
  private func addresses(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Addresses.find(in: bytes).map { String(decoding: bytes[$0.indices], as: UTF8.self) }
  }

  @Test(
    "Web and mail addresses, without the marks behind them",
    arguments: [
      ("See https://example.org/port?id=7#map.", ["https://example.org/port?id=7#map"]),
      ("见http://example.cn/港口。", ["http://example.cn/"]),
      ("(https://example.org/a_b)", ["https://example.org/a_b"]),
      ("Write to port.office@example.org, please", ["port.office@example.org"]),
      ("来信请寄news@example.cn。", ["news@example.cn"]),
      (
        "ftp://a.example and b@c.example", ["ftp://a.example", "b@c.example"]
      ),
      ("“https://example.org”", ["https://example.org"]),
    ])
  func finds(_ text: String, _ expected: [String]) {
    #expect(addresses(text) == expected)
  }

  @Test(
    "What is none",
    arguments: [
      "At 10:30: a vote", "@port", "port@", "port@home", "://", "https://", "a : / b", "", "@",
      "😀@😀",
    ])
  func findsNone(_ text: String) {
    #expect(addresses(text) == [])
  }
}

import Testing
import Text

@testable import Lint

@Suite("Placeholders of program strings")
struct PlaceholdersTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Placeholders(bytes, TextRange(0, bytes.count)).found.map(\.text)
  }

  @Test(
    "What a value is put in for",
    arguments: [
      ("%s of %d", ["%s", "%d"]), ("%1$s, %2$.2f", ["%1$s", "%2$.2f"]), ("%(name)s!", ["%(name)s"]),
      ("%{count} ships", ["%{count}"]), ("{name} and {0}", ["{name}", "{0}"]),
      ("{{ user.name }}", ["{{user.name}}"]), ("${path}/x", ["${path}"]),
      ("<0>terms</0> <1/>", ["<0>", "</0>", "<1/>"]), ("%@ %lld %-5s", ["%@", "%lld", "%-5s"]),
      ("共有%d条消息", ["%d"]), ("{n, plural, one {# ship} other {# ships}}", ["{n}"]),
    ])
  func holds(_ text: String, _ wanted: [String]) {
    #expect(found(text) == wanted)
  }

  @Test(
    "What only looks like it",
    arguments: [
      "5% de los barcos", "100%", "per cent", "50 % discount", "%%", "%sail", "{a b}", "{港口}", "$5",
      "a < 5 > b", "<b>bold</b>", "x{", "%", "$", "{", "<", "%(", "%1$", "{{", "${",
    ])
  func none(_ text: String) {
    #expect(found(text) == [])
  }
}

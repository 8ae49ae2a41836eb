import Testing

@testable import Text

@Suite("A string inside another")
struct HoldsTests {
  @Test(
    "The bytes say what the characters say",
    arguments: [
      ("阿克别克", "别克"), ("阿克别克", "克别"), ("别克", "阿克别克"), ("卡琳·霍夫曼", "琳·霍"), ("", "a"), ("a", ""),
      ("Zu\u{308}rich", "u"), ("Zu\u{308}rich", "\u{FC}"), ("a\r\nb", "\n"), ("克\u{301}", "克"),
    ])
  func likeContains(text: String, part: String) {
    #expect(text.holds(part) == text.contains(part))
  }
}

import Testing
import Text

@testable import Lint

@Suite("Addresses as they are compared")
struct AddressKeyTests {
  private func key(_ address: String) -> String? {
    AddressKey(address, languages: ["zh", "en"])?.key
  }

  @Test(
    "The same page",
    arguments: [
      ("http://kai.example/", "https://www.kai.example"),
      ("https://kai.example/zh/a", "https://kai.example/en/a"),
      ("https://kai.example/zh-CN/a", "https://kai.example/a"),
      ("https://zh.kai.example/a", "https://en.kai.example/a"),
      ("ports.zh.md", "./ports.en.md"), ("map_zh.png", "map-en.png"),
      ("https://kai.example/a?utm_source=x&p=1#top", "https://kai.example/a?p=1"),
      ("https://kai.example/%E6%B8%AF", "https://kai.example/港"),
      ("https://kai.example/a?lang=zh", "https://kai.example/a?lang=en"),
    ])
  func same(_ a: String, _ b: String) {
    #expect(key(a) == key(b))
  }

  @Test(
    "Another page",
    arguments: [
      ("https://kai.example/a", "https://kai.example/b"),
      ("https://kai.example/a", "https://quay.example/a"), ("a.md", "b.md"),
      ("https://kai.example/?p=1", "https://kai.example/?p=2"),
      ("https://kai.example/fr/a", "https://kai.example/a"), ("zhou.md", "enzhou.md"),
    ])
  func other(_ a: String, _ b: String) {
    #expect(key(a) != key(b))
  }

  @Test(
    "Anchors of the page itself and scripts are no addresses",
    arguments: ["#top", "", "javascript:x()"])
  func none(_ address: String) {
    #expect(key(address) == nil)
  }

  @Test("A language in the address makes it one of several")
  func localized() {
    #expect(AddressKey("https://zh.kai.example/a", languages: ["zh"])?.isLocalized == true)
    #expect(AddressKey("https://kai.example/a", languages: ["zh"])?.isLocalized == false)
  }
}

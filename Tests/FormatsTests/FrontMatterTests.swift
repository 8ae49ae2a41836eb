import Formats
import Testing
import Text

@Suite("Front matter")
struct FrontMatterTests {
  @Test("Keys and values are read, and are no text")
  func values() throws {
    let reading = try Reading(
      """
      ---
      Title: "Ein Zug: der erste"  # comment
      lang: zh
      # a comment
      date: 2024-05-03 # of publication
      author: 'Dana'
      tags: [rail, 中国]
      summary: >
        folded text
      topics:
        - one
      url: https://example.org/#top
      ---
      Text
      """)
    #expect(reading.texts == ["Text"])
    #expect(
      reading.document.metadata == [
        "title": "Ein Zug: der erste", "lang": "zh", "date": "2024-05-03", "author": "Dana",
        "tags": "[rail, 中国]", "url": "https://example.org/#top",
      ])
  }

  @Test("CRLF and a byte order mark do not hide it")
  func windows() throws {
    let reading = try Reading("\u{FEFF}---\r\nlanguage: de\r\n---\r\nText\r\n")
    #expect(reading.document.metadata == ["language": "de"])
    #expect(reading.texts == ["Text"])
  }

  @Test(
    "What is not closed, not at the head or not keys and values is text",
    arguments: ["---\ntitle: x\n\nText", "\n---\ntitle: x\n---\n", "---\nJust a line.\n---\n"])
  func none(_ file: String) throws {
    let reading = try Reading(file)
    #expect(reading.document.metadata.isEmpty)
    #expect(!reading.texts.isEmpty)
  }
}

import Formats
import Testing

@testable import Text

@Suite("The bytes of a file")
struct FileBytesTests {
  @Test(
    "A document gives its file back",
    arguments: [
      (Format.plain, "The port.\r\n\r\nThe road."), (.markdown, "# A *b*\n\n- [c](d \"e\")\n"),
      (.markdown, "\u{FEFF}---\ntitle: a\n---\n\nThe port &amp; the road.<!-- c -->\n"),
      (.markdown, "| a | b |\n|---|---|\n| &lt;c&gt; | `d` |\n\n"), (.plain, ""),
    ])
  func whole(_ format: Format, _ file: String) throws {
    let bytes = Array((file + String(repeating: "It opened.\n\n", count: 50)).utf8)
    let document = try format.read(bytes, name: "a", language: "en")
    #expect(document.origin == bytes)
    #expect(FileBytes(bytes, of: document.content).bytes(with: document.content) == bytes)
  }

  @Test("A text that is nearly its file is not kept twice")
  func once() throws {
    let lines = String(repeating: "It *opened* in the middle of May.\n\n", count: 50)
    let bytes = Array(("# Head\n\n" + lines).utf8)
    let document = try Format.markdown.read(bytes, name: "a", language: "en")
    guard case .around(let rest) = FileBytes(bytes, of: document.content) else {
      Issue.record("kept whole")
      return
    }
    #expect(rest.count == bytes.count - document.text.count)
  }

  @Test("A map that is not the text's keeps the file whole")
  func foreign() {
    var content = Document.Content()
    content.text = Array("other".utf8)
    content.map = SourceMap(identity: 5)
    let file = Array("bytes".utf8)
    #expect(Document(name: "a", language: "en", origin: file, content: content).origin == file)
  }
}

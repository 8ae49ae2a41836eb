import Testing
import Text

@Suite("Reading XML")
struct XMLScannerTests {
  private func events(_ text: String) throws -> [String] {
    var scanner = XMLScanner(Array(text.utf8))
    var found: [String] = []
    while let event = try scanner.next() {
      switch event {
      case .start(let tag):
        found.append("<\(tag.name)" + tag.attributes.map { " \($0.name)=\($0.value)" }.joined())
      case .end(let name, _): found.append("/\(name)")
      case .text(let text, _): found.append(text)
      }
    }
    return found
  }

  @Test(
    "Tags, text, references",
    arguments: [
      ("<a/>", ["<a", "/a"]),
      (
        "\u{FEFF}<?xml version='1.0'?>\n<a x = '1'\n y=\"&lt;2&#x4E2D;\">t</a>\n",
        ["<a x=1 y=<2中", "t", "/a"]
      ),
      ("<a>x<!-- <b> -->y</a>", ["<a", "x", "y", "/a"]),
      ("<a><![CDATA[<&]]]>&amp;\r\nz</a>", ["<a", "<&]", "&\nz", "/a"]),
      ("<!DOCTYPE a [<!ELEMENT a (b>c)> ]><a>纳伦</a>", ["<a", "纳伦", "/a"]),
      ("<x:a xmlns:x=''><x:b/></x:a>", ["<x:a xmlns:x=", "<x:b", "/x:b", "/x:a"]),
    ])
  func shapes(_ text: String, _ expected: [String]) throws {
    #expect(try events(text) == expected)
  }

  @Test(
    "What is no XML is refused at its place",
    arguments: [
      ("", 0), ("text", 0), ("<a>", 3), ("<a></b>", 3), ("<a", 2), ("<a b>", 4), ("<a b=c/>", 5),
      ("<a/><b/>", 4), ("<a>&x;</a>", 3), ("<a>a & b</a>", 5), ("<a>&#0;</a>", 3),
      ("<a><!-- </a>", 12), ("<a b='<'/>", 6), ("<a/>x", 4), ("</a>", 0),
    ])
  func faults(_ text: String, _ offset: Int) {
    let fault = #expect(throws: XMLFault.self) { try events(text) }
    #expect(fault?.offset == offset)
  }

  @Test("Elements inside each other without end are refused")
  func depth() {
    let text = String(repeating: "<a>", count: 1000)
    let fault = #expect(throws: XMLFault.self) { try events(text) }
    #expect(fault?.offset == 3 * XMLScanner.deepest)
  }

  @Test("Escaped text reads back", arguments: ["a<b&c>\"d\"'", "tab\tline\n", "纳伦 😀", "\r"])
  func escaping(_ text: String) throws {
    #expect(try events("<a>\(XMLText.escaped(text))</a>").dropFirst().dropLast().joined() == text)
  }
}

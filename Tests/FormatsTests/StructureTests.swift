import Formats
import Testing
import Text

/// A Markdown file and its structural items: kind, value, what readers see of it, and what the file
/// holds of the value.
struct Structure: CustomTestStringConvertible {
  let markdown: String
  let items: [String]

  init(_ markdown: String, _ items: String...) {
    self.markdown = markdown
    self.items = items
  }

  var testDescription: String { markdown }
}

@Suite("Links, pictures, footnotes and code of Markdown")
struct StructureTests {
  private func items(_ document: Document) -> [String] {
    document.structure.map { item in
      let origin = String(decoding: document.origin[item.origin.indices], as: UTF8.self)
      return "\(item.kind.rawValue) \(item.value)|\(document.string(item.range))|\(origin)"
    }
  }

  @Test(
    "Items",
    arguments: [
      Structure("Siehe [den **Plan**](plan.pdf \"Titel\").", "link plan.pdf|den Plan|plan.pdf"),
      Structure("见[报告](<a b.pdf>)。", "link a b.pdf|报告|a b.pdf"),
      Structure("![灯塔](img/tower.png)", "image img/tower.png|灯塔|img/tower.png"),
      Structure("![](tower.png) stands.", "image tower.png||tower.png"),
      Structure("[the plan][p]\n\n[P]: plan.pdf", "link plan.pdf|the plan|p"),
      Structure("[plan]\n\n[plan]: a.pdf\n[plan]: b.pdf", "link a.pdf|plan|plan"),
      Structure("Run `make  all` now", "code make  all|make  all|make  all"),
      Structure(
        "Toll.[^1] Up.\n\n[^1]: Twice.", "footnoteReference 1||1", "footnoteDefinition 1||1"),
      Structure(
        "Write to [us](mailto:port@kai.example)!",
        "mail port@kai.example|us|mailto:port@kai.example"),
      Structure(
        "Write to port@kai.example.", "mail port@kai.example|port@kai.example|port@kai.example"),
      Structure(
        "At https://kai.example/a.",
        "address https://kai.example/a|https://kai.example/a|https://kai.example/a"),
      Structure(
        "<https://kai.example>", "link https://kai.example|https://kai.example|https://kai.example"),
      Structure(
        "[https://a.example](https://a.example)",
        "link https://a.example|https://a.example|https://a.example"),
      Structure(
        "`https://a.example/x`", "code https://a.example/x|https://a.example/x|https://a.example/x"),
      Structure(
        "<img alt=\"x\" src=\"a.png\"> and <a href='b.html'>b</a>", "image a.png||a.png",
        "link b.html||b.html"),
      Structure("> 引用[一](a.md)\n> 和[二](b.md)", "link a.md|一|a.md", "link b.md|二|b.md"),
      Structure("## \n\nWords", "emptyBlock heading||"),
      Structure("| a | |\n|---|---|\n| b | c |", "emptyBlock table-cell||"),
      Structure("[no link] and [^ no note]"),
      Structure("```\n[a](b) `c`\n```"),
    ])
  func items(_ one: Structure) throws {
    #expect(items(try Reading(one.markdown).document) == one.items)
    #expect(items(try Reading("\u{FEFF}Ä😀\n\n" + one.markdown).document) == one.items)
  }

  @Test("Line ends of the file make no difference")
  func lineEnds() throws {
    let text = "# Kai\n\nSiehe [Plan](plan.pdf).[^a]\n\n[^a]: Von `1931`."
    let crlf = text.replacing("\n", with: "\r\n")
    #expect(items(try Reading(crlf).document) == items(try Reading(text).document))
  }

  @Test("Items come in the order of the file")
  func order() throws {
    let document = try Reading("a@b.example [x](y) `z`\n\n[^1]: https://c.example\n\n![q](r)")
      .document
    let places = document.structure.map(\.origin)
    #expect(places == places.sorted() && places.count == 6)
  }
}

import Formats
import Testing
import Text

/// A line of Markdown and what a person reads of it.
struct Inline: CustomTestStringConvertible {
  let markdown: String
  let text: String

  init(_ markdown: String, _ text: String) {
    self.markdown = markdown
    self.text = text
  }

  var testDescription: String { markdown }
}

@Suite("Inline markup of Markdown")
struct InlineMarkupTests {
  @Test(
    "Emphasis",
    arguments: [
      Inline("The *first* train", "The first train"),
      Inline("The **first** train", "The first train"),
      Inline("The ***first*** train", "The first train"),
      Inline("_Altyn_ and __Orda__", "Altyn and Orda"),
      Inline("**bold with *nested* words**", "bold with nested words"),
      Inline("~~seven~~ eight wagons", "seven eight wagons"),
      Inline("about ~100 and ~200 tonnes", "about ~100 and ~200 tonnes"),
      Inline("snake_case_name and _x_", "snake_case_name and x"),
      Inline("5 * 3 = 15 * 1", "5 * 3 = 15 * 1"),
      Inline("*not closed", "*not closed"),
      Inline("**half closed*", "*half closed"),
      Inline("a * * b", "a * * b"),
      Inline("a**“b”**c", "a**“b”**c"),
      Inline("**foo*bar**", "foo*bar"),
      Inline("他说**通车**了", "他说通车了"),
      Inline("他说**“通车”**了", "他说“通车”了"),
      Inline("**第一列。**之后", "第一列。之后"),
      Inline("列车*很快*", "列车很快"),
    ])
  func emphasis(_ example: Inline) throws { try check(example) }

  @Test(
    "Links, pictures and footnotes",
    arguments: [
      Inline("see [the map](https://example.org/a_(b)_c)", "see the map"),
      Inline("see [the *map*](<a b.html> \"A title\") now", "see the map now"),
      Inline("![A train at Khorgos](train.jpg 'Photo')", "A train at Khorgos"),
      Inline("[![Logo](l.png)](https://example.org)", "Logo"),
      Inline("[not a link] (x)", "[not a link] (x)"),
      Inline("[open (x", "[open (x"),
      Inline("[a [b](c) d](e)", "[a b d](e)"),
      Inline("[empty]()", "empty"),
      Inline("done.[^1] Next[^note]", "done. Next"),
      Inline("array[^ 1]", "array[^ 1]"),
      Inline("<https://example.org/a_b_c>", "https://example.org/a_b_c"),
      Inline("<desk@example.org>", "desk@example.org"),
      Inline("[地图](a.png)在这里", "地图在这里"),
    ])
  func links(_ example: Inline) throws { try check(example) }

  @Test(
    "Code, escapes, entities and tags",
    arguments: [
      Inline("run `a *b*` now", "run a *b* now"),
      Inline("`` a ` b ``", "a ` b"),
      Inline("`not closed", "`not closed"),
      Inline("\\*not emphasis\\*", "*not emphasis*"),
      Inline("\\`a`b`", "`ab"),
      Inline("C:\\dir", "C:\\dir"),
      Inline("R&amp;D &#8212; &#x4E2D;&ldquo;x&rdquo;", "R&D — 中“x”"),
      Inline("&lt;b&gt; &unknown; AT&T &#0; &#xD800;", "<b> &unknown; AT&T \u{FFFD} \u{FFFD}"),
      Inline("&#42;literal&#42;", "*literal*"),
      Inline("H<sub>2</sub>O <span class='x'>is</span> wet", "H2O is wet"),
      Inline("one<br>two<br/>", "one\ntwo"),
      Inline("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
      Inline("kept <!-- said so --> as is", "kept as is"),
      Inline("kept <!-- said so -->", "kept"),
      Inline("never <!-- closed", "never <!-- closed"),
      Inline("`<!-- code -->`", "<!-- code -->"),
    ])
  func others(_ example: Inline) throws { try check(example) }

  private func check(_ example: Inline) throws {
    let reading = try Reading(example.markdown)
    #expect(reading.texts.joined(separator: "|") == example.text)
  }

  @Test("A passage leads back to its bytes, with the markup inside it and without that around it")
  func origins() throws {
    let reading = try Reading("Der **neue** Zug &ndash; [«Altyn»](a.html) – fährt\\! 🚆 `x` ok")
    #expect(reading.text == "Der neue Zug – «Altyn» – fährt! 🚆 x ok")
    #expect(reading.original("neue") == "neue")
    #expect(reading.original("Der neue Zug") == "Der **neue** Zug")
    #expect(reading.original("Zug –") == "Zug &ndash;")
    #expect(reading.original("«Altyn»") == "«Altyn»")
    #expect(reading.original("fährt!") == "fährt\\!")
    #expect(reading.original("🚆 x") == "🚆 `x")
  }

  @Test("Decomposed letters stay decomposed")
  func decomposed() throws {
    let reading = try Reading("*Za\u{308}hler* und *fa\u{308}hrt*")
    #expect(reading.text.unicodeScalars.contains("\u{308}"))
    #expect(reading.original("fa\u{308}hrt") == "fa\u{308}hrt")
  }

  @Test("Code and addresses in angle brackets are opaque")
  func opaque() throws {
    let reading = try Reading("Use `lint  --all` at <https://example.org>, said *she*.")
    #expect(reading.opaque == ["lint  --all", "https://example.org"])
  }

  @Test("Reference links are links only where their label is defined")
  func references() throws {
    let reading = try Reading(
      """
      See [the port][Dry  Port], [Aktau][] and [Aktau], not [this][nowhere] or [that].

      [dry port]: https://example.org/port "The port"
      [AKTAU]: <https://example.org/a>
      """)
    let text = "See the port, Aktau and Aktau, not [this][nowhere] or [that]."
    #expect(reading.blocks == ["paragraph: " + text])
  }

  @Test("A wrapped paragraph keeps its line ends, hard breaks among them")
  func lineEnds() throws {
    let reading = try Reading("one  \ntwo\\\nthree\n   *four\nfive*\n")
    #expect(reading.texts == ["one\ntwo\nthree\nfour\nfive"])
    #expect(reading.originals == ["one  \ntwo\\\nthree\n   *four\nfive"])
  }
}

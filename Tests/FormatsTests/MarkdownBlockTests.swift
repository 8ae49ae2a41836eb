import Formats
import Testing
import Text

@Suite("Blocks of Markdown")
struct MarkdownBlockTests {
  @Test("Headings of both forms, with their levels")
  func headings() throws {
    let reading = try Reading(
      """
      # Khorgos opens ##
      ### Third *level*
      A line
      and another
      ===
      Second
      ---
      #No heading
      """)
    #expect(
      reading.blocks == [
        "heading 1: Khorgos opens", "heading 3: Third level", "heading 1: A line\nand another",
        "heading 2: Second", "paragraph: #No heading",
      ])
    #expect(reading.originals[1] == "Third *level")
  }

  @Test("A list has a block an item, whatever its marker")
  func lists() throws {
    let reading = try Reading(
      """
      - first item
        goes on
      - second
      lazily
        1. nested
        2. again

      * 口岸
      + Grenze

      7) seventh

         with a second paragraph

      Text
      2024. is no list here
      """)
    #expect(
      reading.blocks == [
        "list-item: first item\ngoes on", "list-item: second\nlazily", "list-item: nested",
        "list-item: again", "list-item: 口岸", "list-item: Grenze", "list-item: seventh",
        "list-item: with a second paragraph", "paragraph: Text\n2024. is no list here",
      ])
    #expect(reading.originals[0] == "first item\n  goes on")
  }

  @Test("The marks of a quotation are left out on every line")
  func quotations() throws {
    let reading = try Reading("> Wir *fahren*\n>los.\nlazy\n>\n> > deeper\n> - item\n\nafter")
    #expect(
      reading.blocks == [
        "quotation: Wir fahren\nlos.\nlazy", "quotation: deeper", "list-item: item",
        "paragraph: after",
      ])
    #expect(reading.originals[0] == "Wir *fahren*\n>los.\nlazy")
  }

  @Test("A list begins behind a quotation without a blank line, whatever its number")
  func listAfterQuotation() throws {
    let reading = try Reading("> zitiert\n2. zwei\n3. drei\n")
    #expect(reading.blocks == ["quotation: zitiert", "list-item: zwei", "list-item: drei"])
  }

  @Test("Containers nest to a depth that no writer reaches")
  func depth() throws {
    let reading = try Reading(String(repeating: "> ", count: 40) + "tief")
    #expect(reading.blocks == ["quotation: " + String(repeating: "> ", count: 8) + "tief"])
  }

  @Test("A table has a block a cell, and its row of dashes is none")
  func tables() throws {
    let reading = try Reading(
      """
      Traffic:
      | Year | 货运量 |
      |:-----|-----:|
      | 2023 | **12** \\| 13 |
      2024 | `x`
      """)
    #expect(
      reading.blocks == [
        "paragraph: Traffic:", "table-cell: Year", "table-cell: 货运量", "table-cell: 2023",
        "table-cell: 12 | 13", "table-cell: 2024", "table-cell: x",
      ])
    #expect(reading.originals[4] == "12** \\| 13")
  }

  @Test("Dashes with another number of cells make no table")
  func noTable() throws {
    let reading = try Reading("a | b\n|--|--|--|\n")
    #expect(reading.blocks == ["paragraph: a | b\n|--|--|--|"])
  }

  @Test("Code is fenced or indented, and opaque")
  func code() throws {
    let reading = try Reading(
      "```swift\nlet *a*\n\n# b\n```\ntext\n\n    indented\n    <b>\n\n~~~\nopen")
    #expect(
      reading.blocks == [
        "code: let *a*\n\n# b", "paragraph: text", "code: indented\n<b>", "code: open",
      ])
    #expect(reading.opaque == ["let *a*\n\n# b", "indented\n<b>", "open"])
  }

  @Test("Where all paragraphs are set in they are prose, also under a heading")
  func setIn() throws {
    let reading = try Reading("# Hafen\n\n\tDer Hafen *bleibt* zu.\n\n\tDie Fähre wartet.\n")
    #expect(
      reading.blocks == [
        "heading 1: Hafen", "paragraph: Der Hafen bleibt zu.", "paragraph: Die Fähre wartet.",
      ])
    #expect(try Reading("\t港口关闭。\n").blocks == ["paragraph: 港口关闭。"])
  }

  @Test("One paragraph that is not set in makes code of the rest; fenced code stays code")
  func setInBesideProse() throws {
    #expect(
      try Reading("Run:\n\n    make all\n").blocks == ["paragraph: Run:", "code: make all"])
    #expect(try Reading("```\nmake all\n```\n").blocks == ["code: make all"])
  }

  @Test("A thematic break is no text, and parts paragraphs")
  func thematicBreaks() throws {
    #expect(try Reading("one\n***\ntwo\n\n- - -\n\n___\nthree").texts == ["one", "two", "three"])
  }

  @Test("The text of raw HTML stays; scripts, styles and declarations do not")
  func html() throws {
    let reading = try Reading(
      """
      <div class="lead">
      <p>Trade &amp; transit *grew*</p>
      </div>

      <script>
      if (a < b) { c() }

      </script>
      <?php x ?>
      <!DOCTYPE html>
      Text <b>bold</b>

      <style>p {}</STYLE>
      """)
    #expect(reading.blocks == ["paragraph: Trade & transit *grew*", "paragraph: Text bold"])
  }

  @Test("A footnote's text is a paragraph; where it is referred to, its mark is left out")
  func footnotes() throws {
    let reading = try Reading("It grew.[^a]\n\n[^a]: By *half*.\n    So they say.\n[^b]: 据海关统计。\n")
    #expect(
      reading.blocks == [
        "paragraph: It grew.", "paragraph: By half.\nSo they say.", "paragraph: 据海关统计。",
      ])
  }
}

import Formats
import Testing
import Text

@Suite("Comments")
struct CommentTests {
  private func comments(_ reading: Reading) -> [String] {
    reading.document.content.comments.map { comment in
      "\(comment.content) @\(comment.offset)" + (comment.standsAlone ? " alone" : "")
    }
  }

  @Test("A comment on lines of its own stands before the block that follows it")
  func alone() throws {
    let file = "One.\n\n<!-- stet-ignore a: why\nnot -->\nTwo.\n<!-- b -->\n\nThree.\n"
    let reading = try Reading(file)
    #expect(reading.texts == ["One.", "Two.", "Three."])
    #expect(comments(reading) == ["stet-ignore a: why\nnot @6 alone", "b @12 alone"])
    let origins = reading.document.content.comments.map { comment in
      String(decoding: reading.document.origin[comment.origin.indices], as: UTF8.self)
    }
    #expect(origins == ["<!-- stet-ignore a: why\nnot -->", "<!-- b -->"])
  }

  @Test("A comment in a line is taken out with one of the spaces around it")
  func inline() throws {
    let reading = try Reading("Kasachstan <!-- stet-ignore a --> wächst <!--b-->\nweiter")
    #expect(reading.text == "Kasachstan wächst\nweiter")
    #expect(comments(reading) == ["stet-ignore a @11", "b @18"])
  }

  @Test("Several comments on a line stand alone together")
  func several() throws {
    let reading = try Reading("<!-- a --> <!-- b -->\nText\n\n<!-- c --> Text\n")
    #expect(comments(reading) == ["a @0 alone", "b @0 alone", "c @6"])
    #expect(reading.texts == ["Text", "Text"])
  }

  @Test("Comments in quotations, list items and cells are found")
  func nested() throws {
    let reading = try Reading("> <!-- a -->\n> q\n\n- <!-- b --> i\n\n|x <!-- c -->|\n|-|\n")
    #expect(reading.blocks == ["quotation: q", "list-item: i", "table-cell: x"])
    #expect(comments(reading).map { $0.prefix(1) } == ["a", "b", "c"])
  }

  @Test("What is never closed is text")
  func unclosed() throws {
    let reading = try Reading("One.\n\n<!-- never\n\nTwo.")
    #expect(reading.texts == ["One.", "<!-- never", "Two."])
    #expect(comments(reading) == [])
  }

  @Test("Code holds no comments")
  func code() throws {
    let reading = try Reading("```\n<!-- a -->\n```\n\n    <!-- b -->\n")
    #expect(comments(reading) == [])
  }

  @Test("In plain text only comments to this program are comments")
  func plain() throws {
    let file =
      "甲。 <!-- stet-ignore a: 引文 -->\n<!-- note -->\n<!--stet-ignore b-->\n\nB <!-- stet-x --> C\n"
    let reading = try Reading(file, as: .plain)
    #expect(reading.text == "甲。\n<!-- note -->\n\nB C\n")
    #expect(comments(reading) == ["stet-ignore a: 引文 @6", "stet-ignore b @21 alone", "stet-x @24"])
    #expect(reading.original("B C") == "B <!-- stet-x --> C")
  }

  @Test("A line that holds only a comment does not part the lines around it")
  func plainLine() throws {
    let reading = try Reading(
      "\u{FEFF}<!-- stet-a -->\r\nEins\r\n  <!-- stet-b -->  \r\nZwei", as: .plain)
    #expect(reading.text == "Eins\r\nZwei")
    #expect(comments(reading) == ["stet-a @0 alone", "stet-b @6 alone"])
  }
}

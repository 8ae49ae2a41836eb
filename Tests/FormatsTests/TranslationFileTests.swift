import Formats
import Testing
import Text

/// A file with translations in a form that tests compare.
struct Units {
  let file: TranslationFile

  init(_ text: String, _ kind: TranslationFile.Kind) throws {
    file = try TranslationFile(
      Array(text.utf8), kind: kind, name: "file", source: nil, target: nil)
  }

  /// `source → target` of each pair of segments.
  var pairs: [String] {
    file.alignment.beads.map { bead in
      let source = file.source.string(file.alignment.source[bead.source[0]].range)
      let target = file.target.string(file.alignment.target[bead.target[0]].range)
      return source + " → " + target
    }
  }

  /// What the file holds of each target segment.
  var originals: [String] {
    file.target.segments.map { segment in
      let origin = file.target.map.origin(of: segment.range)
      return String(decoding: file.target.origin[origin.indices], as: UTF8.self)
    }
  }

  var comments: [String] { file.target.content.comments.map(\.content) }
}

@Suite("gettext PO")
struct POTests {
  private let header = """
    msgid ""
    msgstr ""
    "Language: de\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"


    """

  @Test("Units are pairs, and the header tells the language")
  func pairs() throws {
    let units = try Units(
      header + """
        #: harbour.c:12
        msgid "The port is closed."
        msgstr "Der Hafen ist geschlossen."

        msgctxt "menu"
        msgid "Open"
        msgstr ""
        """, .po)
    #expect(units.pairs == ["The port is closed. → Der Hafen ist geschlossen.", "Open → "])
    #expect(units.file.target.language == "de")
    #expect(units.file.source.language == "en")
  }

  @Test("Lines and escapes; positions are those of the file")
  func escapes() throws {
    let units = try Units(
      header + "msgid \"a \\\"b\\\"\"\nmsgstr \"\"\n\"ein \\\"B\\\",\\n\"\n\"dann 50 %\"\n", .po)
    #expect(units.pairs == ["a \"b\" → ein \"B\",\ndann 50 %"])
    #expect(units.originals == ["ein \\\"B\\\",\\n\"\n\"dann 50 %"])
  }

  @Test("Plural forms answer to singular and plural")
  func plural() throws {
    let two = try Units(
      "msgid \"One ship\"\nmsgid_plural \"%d ships\"\nmsgstr[0] \"Ein Schiff\"\n"
        + "msgstr[1] \"%d Schiffe\"\n", .po)
    #expect(two.pairs == ["One ship → Ein Schiff", "%d ships → %d Schiffe"])
    let one = try Units(
      "msgid \"One ship\"\nmsgid_plural \"%d ships\"\nmsgstr[0] \"%d艘船\"\n", .po)
    #expect(one.pairs == ["%d ships → %d艘船"])
  }

  @Test("Obsolete and fuzzy entries and earlier texts are left out")
  func leftOut() throws {
    let units = try Units(
      """
      #, fuzzy, c-format
      msgid "Pier"
      msgstr "Mole?"
      #, c-format
      #| msgid "Quays"
      msgid "Quay"
      msgstr "Kai"

      #~ msgid "Dock"
      #~ msgstr "Dock"
      """, .po)
    #expect(units.pairs == ["Quay → Kai"])
  }

  @Test("Comments for stet stand before their entry; entries need no blank line")
  func comments() throws {
    let units = try Units(
      "#. stet-ignore near-miss: a brand\n# by hand\nmsgid \"A\"\nmsgstr \"B\"\n"
        + "# stet-ignore-file omitted\nmsgid \"C\"\nmsgstr \"D\"\n", .po)
    #expect(units.comments == ["stet-ignore near-miss: a brand", "stet-ignore-file omitted"])
    #expect(units.file.target.content.comments.map(\.offset) == [0, 2])
    #expect(units.pairs == ["A → B", "C → D"])
  }

  @Test("Line ends and a byte order mark make no difference")
  func lineEnds() throws {
    let text = header + "msgid \"Tide\"\nmsgstr \"\"\n\"Ge\"\n\"zeiten\"\n"
    let crlf = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
    #expect(try Units(crlf, .po).pairs == ["Tide → Gezeiten"])
    #expect(try Units(crlf, .po).file.target.language == "de")
  }

  @Test(
    "What is wrong, and where",
    arguments: [
      ("msgid \"a\"\nmsgstr \"b\n", "file:2:8: the string has no end"),
      ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n", "file:1:1: msgid without msgstr"),
      ("msgstr \"b\"\n", "file:1:1: msgstr without msgid"),
      ("\"b\"\n", "file:1:1: a string without keyword"),
      ("msgid a\n", "file:1:7: a string is expected after msgid"),
      ("msgid \"a\" b\n", "file:1:10: text behind the string"),
      ("msgid \"a\"\nmsgid \"b\"\n", "file:2:1: a second msgid in one entry"),
      ("mzgid \"a\"\n", "file:1:1: mzgid is no keyword of PO"),
      ("msgctxt \"a\"\n", "file:1:1: msgctxt without msgid"),
    ])
  func faults(_ text: String, _ message: String) {
    let error = #expect(throws: FormatError.self) { try Units(text, .po) }
    #expect(error?.description == message)
  }
}

@Suite("XLIFF")
struct XLIFFTests {
  private func old(_ units: String) -> String {
    """
    <?xml version="1.0"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file source-language="de" target-language="en" original="a" datatype="plaintext"><body>
    \(units)
    </body></file></xliff>
    """
  }

  private func new(_ units: String) -> String {
    """
    <xliff version="2.1" srcLang="de" trgLang="en"><file id="f">
    \(units)
    </file></xliff>
    """
  }

  @Test("Version 1.2: codes and proposals are left out, what groups hold stays")
  func version1() throws {
    let units = try Units(
      old(
        """
        <trans-unit id="1"><source>Der <g id="1">alte</g> Hafen<x id="2"/></source>
        <target>The <g id="1">old</g> port<ph id="3">&lt;br/&gt;</ph> &amp; pier</target>
        <alt-trans><source>Hafen</source><target>Harbour</target></alt-trans></trans-unit>
        <trans-unit id="2"><source>Kai</source></trans-unit>
        <trans-unit id="3" translate="no"><source>X</source><target>Y</target></trans-unit>
        """), .xliff)
    #expect(units.pairs == ["Der alte Hafen → The old port & pier", "Kai → "])
    #expect(
      units.originals == [
        "The <g id=\"1\">old</g> port<ph id=\"3\">&lt;br/&gt;</ph> &amp; pier", "",
      ])
    #expect(units.file.source.language == "de" && units.file.target.language == "en")
  }

  @Test("Version 2: segments of a unit; what stands between them is left out")
  func version2() throws {
    let units = try Units(
      new(
        """
        <unit id="u"><notes><note>stet-ignore near-miss: a brand</note></notes>
        <segment><source>Erstens.</source><target><pc id="1">First</pc>.</target></segment>
        <ignorable><source> </source><target> </target></ignorable>
        <segment><source><![CDATA[Zwei & drei.]]></source><target>Two &#38; three.</target></segment>
        </unit>
        """), .xliff)
    #expect(units.pairs == ["Erstens. → First.", "Zwei & drei. → Two & three."])
    #expect(units.comments == ["stet-ignore near-miss: a brand"])
    #expect(units.file.target.blocks.count == 1)
  }

  @Test("A file that is cut off or is none, and where")
  func faults() {
    let text = old("<trans-unit id=\"1\"><source>Der Hafen#").prefix { $0 != "#" }
    let error = #expect(throws: FormatError.self) { try Units(String(text), .xliff) }
    #expect(error?.description.hasPrefix("file:4:") == true)
    #expect(error?.message == "the file ends inside <source>; opened at 4:20")
    let other = #expect(throws: FormatError.self) { try Units("<tmx/>", .xliff) }
    #expect(other?.description == "file:1:1: no XLIFF: the root is <tmx>")
  }

  @Test("Every cut of a file is an error, none a crash")
  func cuts() throws {
    let whole = Array(
      new("<unit id=\"u\"><segment><source>a&amp;b</source><target>ç</target></segment></unit>")
        .utf8)
    for end in 0..<(whole.count - 1) {
      #expect(throws: FormatError.self) {
        try TranslationFile(
          Array(whole[..<end]), kind: .xliff, name: "f", source: nil, target: nil)
      }
    }
  }
}

import Foundation
import FoundationXML
import Lint
import Testing
import Text

@testable import Report

@Suite("Alignment reports")
struct AlignmentReportTests {
  @Test("A translation in every format", arguments: AlignmentReport.Format.allCases)
  func translation(format: AlignmentReport.Format) throws {
    let text = AlignmentReport.render(try NewsPair.pair(), format: format, width: 80)
    try Golden.expect(text, is: "alignment.\(format.rawValue)")
  }

  @Test("What formats stumble over", arguments: AlignmentReport.Format.allCases)
  func hostile(format: AlignmentReport.Format) throws {
    let text = AlignmentReport.render(try HostilePair.pair(), format: format, width: 80)
    try Golden.expect(text, is: "hostile.\(format.rawValue)")
  }

  @Test("Moses has as many lines on either side as there are beads")
  func moses() throws {
    let pair = try HostilePair.pair()
    let text = try #require(MosesText(pair))
    let lines = [text.source, text.target].map { $0.utf8.count { $0 == 0x0A } }
    #expect(lines == [6, 6])
    #expect(text.endings == ("zh", "en"))
    try Golden.expect(text.source, is: "hostile.moses.zh")
    try Golden.expect(text.target, is: "hostile.moses.en")
  }

  @Test("Two texts in one language go to files of two names")
  func mosesOfOneLanguage() throws {
    let text = try #require(MosesText(try CondensedPair.pair()))
    #expect(text.endings == ("source.en", "target.en"))
  }

  @Test("XML is well-formed whatever the texts hold", arguments: ["tmx", "xliff"])
  func wellFormed(name: String) throws {
    let format = try #require(AlignmentReport.Format(rawValue: name))
    for pair in [try HostilePair.pair(), try NewsPair.pair()] {
      let xml = AlignmentReport.render(pair, format: format)
      let parser = XMLParser(data: Data(xml.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }
  }

  @Test(
    "A condensed pair in every format that holds one",
    arguments: AlignmentReport.Format.allCases.filter(\.holdsCondensed))
  func condensed(format: AlignmentReport.Format) throws {
    let text = AlignmentReport.render(try CondensedPair.pair(), format: format, width: 80)
    try Golden.expect(text, is: "condensed.\(format.rawValue)")
  }

  @Test("The table fits its width", arguments: [50, 80, 133])
  func width(columns: Int) throws {
    let text = AlignmentReport.render(try NewsPair.pair(), format: .table, width: columns)
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= columns, "\(line)")
    }
  }

  @Test("A cell of tsv holds neither tab nor line end")
  func cells() throws {
    let source = try Fixture.document("a.md", "en", "One\tlong\nline here.")
    let target = try Fixture.document("b.md", "de", "Eine lange\r\nZeile hier.")
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments,
      beads: [Bead(source: [0], target: [0], score: 1)], confidence: 1)
    let pair = Pair(source: source, target: target, alignment: alignment)
    let lines = AlignmentReport.render(pair, format: .tsv).split(separator: "\n")
    #expect(lines.last == "1:1\t1.000\tOne long line here.\tEine lange Zeile hier.\t1\t1\t")
  }

  @Test("Offsets are bytes of the file")
  func offsets() throws {
    let pair = try NewsPair.pair()
    let json = try #require(AlignmentReport.value(pair)).serialized()
    #expect(json.contains(#""sourceSegments":[{"start":0,"end":21,"kind":"heading","block":0}"#))
    let bare = try #require(AlignmentReport.value(pair, hasSegments: false)).serialized()
    #expect(!bare.contains("Segments"))
  }

  @Test("A text without a source has no alignment", arguments: AlignmentReport.Format.allCases)
  func alone(format: AlignmentReport.Format) throws {
    #expect(AlignmentReport.render(try Fixture.alone("Alone."), format: format).isEmpty)
  }
}

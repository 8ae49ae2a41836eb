import Align
import Formats
import Testing
import Text

@Suite("Two versions of a text")
struct RevisionTests {
  private func document(_ text: String, _ language: Language = "en") throws -> Document {
    try Format(path: "a.md").read(Array(text.utf8), name: "a.md", language: language)
  }

  /// The changes as an editor would write them: `[-old-]{+new+}`, `<` before what moved.
  private func shown(
    _ old: String, _ new: String, _ language: Language = "en"
  ) throws -> [String] {
    let revision = RevisionAligner.align(
      old: try document(old, language), new: try document(new, language))
    return revision.changes.filter { $0.kind != .same || $0.isMoved }.map { change in
      let text = revision.pieces(change).map { piece in
        switch piece {
        case .kept(_, let new): revision.new.string(new)
        case .deleted(let old): "[-" + revision.old.string(old) + "-]"
        case .inserted(let new): "{+" + revision.new.string(new) + "+}"
        }
      }.joined()
      return (change.isMoved ? "<" : "") + text
    }
  }

  @Test(
    "Words that differ are marked, and no more",
    arguments: [
      ("The ferry left at nine.", "The ferry left at ten.", "The ferry left at [-nine-]{+ten+}."),
      ("She saw teh harbour.", "She saw the harbour.", "She saw [-teh-]{+the+} harbour."),
      ("Rain fell.", "Heavy rain fell.", "[-Rain-]{+Heavy rain+} fell."),
      ("He paid, and left.", "He paid and left.", "He paid[-,-] and left."),
      (
        "It cost 3.4 million euros.", "It cost 3.4 billion euros.",
        "It cost 3.4 [-million-]{+billion+} euros."
      ),
      (
        "Old red barns stand here.", "New blue barns stand here.",
        "[-Old red-]{+New blue+} barns stand here."
      ),
      ("The “old” port.", "The ‘old’ port.", "The [-“-]{+‘+}old[-”-]{+’+} port."),
    ])
  func words(old: String, new: String, marked: String) throws {
    #expect(try shown(old, new) == [marked])
  }

  @Test(
    "Chinese and Japanese change by words of their dictionaries",
    arguments: [
      ("zh", "会谈在努尔苏丹举行。", "会谈在阿斯塔纳举行。", "会谈在[-努尔苏丹-]{+阿斯塔纳+}举行。"),
      ("zh", "港口去年吞吐量为三百万吨。", "港口今年吞吐量为三百万吨。", "港口[-去年-]{+今年+}吞吐量为三百万吨。"),
      ("ja", "駅は来月開業します。", "駅は今月開業します。", "駅は[-来月-]{+今月+}開業します。"),
    ])
  func unspaced(language: String, old: String, new: String, marked: String) throws {
    #expect(try shown(old, new, Language(language)) == [marked])
  }

  @Test(
    "White space, line ends and forms of composition change nothing",
    arguments: [
      ("A long line\nof text.", "A long\nline of text."), ("One.  Two.", "One. Two."),
      ("A caf\u{E9}.", "A cafe\u{301}."), ("First.\n\nSecond.\n", "First.\r\n\r\nSecond.\r\n"),
    ])
  func nothing(old: String, new: String) throws { #expect(try shown(old, new) == []) }

  @Test("Sentences that come and go")
  func addedAndRemoved() throws {
    let old = "The gate opens at six. Dogs are not allowed. Bring your own cup."
    let new = "The gate opens at six. Bring your own cup. Children ride free of charge."
    #expect(
      try shown(old, new)
        == ["[-Dogs are not allowed.-]", "{+Children ride free of charge.+}"])
  }

  @Test("A sentence that stands elsewhere moved; changed words in it are still found")
  func moved() throws {
    let first = "The mayor opened the new bridge over the river on Monday."
    let rest =
      "Trams will cross it from June. Two lanes are kept for bicycles. A toll is not planned."
    #expect(try shown("\(first) \(rest)", "\(rest) \(first)") == ["<" + first])
    let changed = "The mayor opened the new bridge over the river on Tuesday."
    #expect(
      try shown("\(first) \(rest)", "\(rest) \(changed)")
        == ["<The mayor opened the new bridge over the river on [-Monday-]{+Tuesday+}."])
  }

  @Test("One sentence becomes two, and two become one")
  func splitAndJoined() throws {
    let one = "The harbour was dredged in spring, and the quay was raised by a metre in autumn."
    let two = "The harbour was dredged in spring. The quay was raised by a metre in autumn."
    for (old, new) in [(one, two), (two, one)] {
      let revision = RevisionAligner.align(old: try document(old), new: try document(new))
      #expect(revision.changes.map(\.kind) == [.changed])
    }
  }

  @Test("An empty text and a full one")
  func empty() throws {
    #expect(try shown("", "") == [])
    #expect(try shown("", "It rains.") == ["{+It rains.+}"])
    #expect(try shown("It rains.", "") == ["[-It rains.-]"])
  }

  @Test("Renderings that share no word are held together by the source they render")
  func throughSource() throws {
    let old = try document("Vessels depart hourly. Fares rose.")
    let new = try document("Every sixty minutes a boat goes out. Tickets became dearer.")
    let source = try document("Schiffe fahren stündlich ab. Die Preise stiegen.", "de")
    func alignment(_ target: Document) -> Alignment {
      Alignment(
        kind: .translation, source: source.segments, target: target.segments,
        beads: [0, 1].map { Bead(source: [$0], target: [$0], score: 1) }, confidence: 1)
    }
    let alone = RevisionAligner.align(old: old, new: new)
    #expect(alone.changes.allSatisfy { $0.kind == .removed || $0.kind == .added })
    let together = RevisionAligner.align(
      old: old, new: new, oldAlignment: alignment(old), newAlignment: alignment(new))
    #expect(together.changes.map(\.kind) == [.changed, .changed])
    #expect(together.changes.map(\.old) == [0..<1, 1..<2])
  }

  @Test("Every segment of both versions stands in one change", arguments: 0..<20)
  func complete(seed: Int) throws {
    let stock = [
      "Boats leave at dawn.", "The lock is closed.", "Nobody waits for the tide.",
      "A crane lifts the timber.", "Gulls follow the trawler.", "The pilot speaks three languages.",
    ]
    func text(_ step: Int) -> String {
      (0..<9).map { stock[(seed * step + $0 * $0 * step) % stock.count] }.joined(separator: " ")
    }
    let revision = RevisionAligner.align(old: try document(text(3)), new: try document(text(5)))
    #expect(revision.changes.flatMap(\.old).sorted() == Array(revision.old.segments.indices))
    #expect(revision.changes.flatMap(\.new) == Array(revision.new.segments.indices))
  }
}

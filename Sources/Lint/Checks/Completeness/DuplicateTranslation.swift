internal import Text

/// A sentence that the translation has twice and the source once.
enum DuplicateTranslation: Check {
  static let about = About(
    id: "duplicate-translation", severity: .warning,
    summary: "A sentence stands twice in the translation and once in the source",
    rationale: """
      A passage pasted twice, or a second version left beside the first. The same sentence is
      counted over the whole text; two versions of one are found where they follow each other, have
      most words in common and answer to one sentence of the source. What the source repeats may be
      repeated, and short sentences may recur.
      """,
    bad: [
      Example(
        "zh→en", source: "大桥将于三月通车，市长将出席仪式。渡轮随后停航。",
        target: "The bridge will open to traffic in March, and the mayor will attend the ceremony. "
          + "The ferry will then stop. «The bridge will open to traffic in March, and the mayor "
          + "will attend the ceremony.»"),
      Example(
        "de→en", source: "Die Brücke wird im März für den Verkehr freigegeben. Die Fähre bleibt.",
        target: "The bridge will be opened to all traffic in the month of March. «The bridge is to "
          + "be opened to all traffic in the month of March.» The ferry stays."),
    ],
    good: [
      Example(
        "zh→en", source: "桥在哪里，工作就在哪里。桥在哪里，工作就在哪里。",
        target: "Where there is a bridge, there is work. Where there is a bridge, there is work."),
      Example(
        "de→en", source: "Wirklich? Ja, wirklich. Wirklich?", target: "Really? Yes. Really?"),
    ])

  /// Words, or pairs of ideographs, of the shortest sentence that is looked at.
  private static let leastWords = 6
  /// The share of words that two versions of a sentence have in common.
  private static let leastShare = 0.75

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, UnrelatedTexts.areRelated(alignment)
    else { return }
    let search = Search(pair: pair, source: source)
    var places: [[String]: [Int]] = [:]
    var previous: (segment: Int, words: [String])?
    for (index, segment) in pair.target.segments.enumerated() where segment.isBody {
      let words = search.words(of: segment)
      defer { previous = (index, words) }
      guard words.count >= leastWords else { continue }
      let earlier = places[words, default: []]
      places[words, default: []].append(index)
      if let first = earlier.last {
        if search.isRepeated(earlier + [index]) { continue }
        report(search.finding(index, first, "this sentence stands above already"))
      } else if let before = previous, before.segment == index - 1,
        share(before.words, words) >= leastShare, search.isOneInSource(before.segment, index)
      {
        report(
          search.finding(index, before.segment, "this says again what the sentence before says"))
      }
    }
  }

  /// The words of both in proportion to all (Dice's coefficient over multisets).
  private static func share(_ a: [String], _ b: [String]) -> Double {
    guard min(a.count, b.count) >= leastWords else { return 0 }
    var rest = b
    var common = 0
    for word in a {
      guard let place = rest.firstIndex(of: word) else { continue }
      rest.remove(at: place)
      common += 1
    }
    return Double(2 * common) / Double(a.count + b.count)
  }

  private struct Search {
    let pair: Pair
    let source: Document

    func words(of segment: Segment) -> [String] {
      pair.words(.target).entries(in: segment.range).map(\.folded)
    }

    /// Whether the source has a sentence as often as the translation has these.
    func isRepeated(_ segments: [Int]) -> Bool {
      let near = Set(segments.flatMap { pair.beads.counterparts(of: $0, on: .target) }).sorted()
      var counts: [String: Int] = [:]
      for index in near { counts[folded(index), default: 0] += 1 }
      return counts.values.contains { $0 >= segments.count }
    }

    /// Whether no more than one sentence of the source answers to both.
    func isOneInSource(_ a: Int, _ b: Int) -> Bool {
      Set([a, b].flatMap { pair.beads.counterparts(of: $0, on: .target) }).count <= 1
    }

    private func folded(_ index: Int) -> String {
      FoldedText.fold(source.string(source.segments[index].range))
    }

    func finding(_ index: Int, _ first: Int, _ message: String) -> Finding {
      let segments = pair.target.segments
      let near = pair.beads.counterparts(of: first, on: .target).prefix(1)
      return Finding(
        rule: about.id, severity: about.severity, message: message, side: .target,
        range: segments[index].range,
        related: [
          Related(side: .target, range: segments[first].range, message: "the same")
        ] + near.map { Related(side: .source, range: source.segments[$0].range) },
        bead: pair.beads.beads(of: index, on: .target).first)
    }
  }
}

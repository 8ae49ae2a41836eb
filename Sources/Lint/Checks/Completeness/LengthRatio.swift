internal import Text

/// A sentence whose translation is far longer or shorter than the others' lengths let expect.
enum LengthRatio: Check {
  static let about = About(
    id: "length-ratio", severity: .note, profiles: [.strict],
    summary: "The translation of a sentence is strangely long or short",
    rationale: """
      How much longer a translation is than its source depends on languages, translator and text,
      so the measure is taken from the text itself: the median of the logarithms of the ratios, and
      the median of the distances from it (Hampel’s identifier). Short sentences, texts with fewer
      than twelve long ones and sentences of which another rule says that something is left out or
      added are not judged.
      """,
    bad: [
      Example(
        "zh→en", source: VisitExample.source,
        target: VisitExample.target(VisitExample.english.prefix(1))
          + "«The guests saw two piers.»\n\n"
          + VisitExample.target(VisitExample.english.dropFirst(2)))
    ],
    good: [
      Example(
        "zh→en", source: VisitExample.source, target: VisitExample.target(VisitExample.english))
    ])

  private static let leastBeads = 12
  /// Scalars that a source sentence must have, in units of a Latin letter.
  private static let leastLength = 40
  /// Distances from the median, in units of the median distance made like a standard deviation.
  private static let limit = 5.0
  /// No text is so even that less is strange.
  private static let leastSpread = 0.2

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, let alignment = pair.alignment,
      alignment.kind == .translation, UnrelatedTexts.areRelated(alignment)
    else { return }
    let ratios: [(bead: Int, ratio: Double)] = alignment.beads.enumerated().compactMap {
      index, bead in
      let mine = bead.source.map { alignment.source[$0] }
      let theirs = bead.target.map { alignment.target[$0] }
      guard !mine.isEmpty, !theirs.isEmpty, (mine + theirs).allSatisfy(\.isBody) else { return nil }
      let length = weight(mine.map(\.range), source)
      let other = weight(theirs.map(\.range), pair.target)
      guard length >= leastLength, other > 0 else { return nil }
      return (index, Logarithm.binary(Double(other) / Double(length)))
    }
    guard ratios.count >= leastBeads else { return }
    let middle = median(ratios.map(\.ratio))
    let spread = max(leastSpread, 1.4826 * median(ratios.map { abs($0.ratio - middle) }))
    for one in ratios where abs(one.ratio - middle) > limit * spread {
      report(finding(one.bead, isLong: one.ratio > middle, alignment))
    }
  }

  /// Scalars; an ideograph, a kana or a syllable of Hangul counts for three.
  static func weight(_ ranges: [TextRange], _ document: Document) -> Int {
    ranges.reduce(0) { sum, range in
      document.text[range.indices].reduce(sum) { sum, byte in
        switch byte {
        case 0x80...0xBF: sum
        case 0xE3...0xED: sum + 3
        default: sum + 1
        }
      }
    }
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func finding(_ index: Int, isLong: Bool, _ alignment: Alignment) -> Finding {
    let bead = alignment.beads[index]
    let theirs = bead.target.map { alignment.target[$0].range }
    let mine = bead.source.map { alignment.source[$0].range }
    return Finding(
      rule: about.id, severity: about.severity,
      message: "for its source this is strangely \(isLong ? "long" : "short")", side: .target,
      range: theirs.dropFirst().reduce(theirs[0]) { $0.union($1) },
      related: [Related(side: .source, range: mine.dropFirst().reduce(mine[0]) { $0.union($1) })],
      bead: index)
  }
}

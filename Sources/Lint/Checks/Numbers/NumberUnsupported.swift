internal import Text

/// Numbers of a summary that its source does not have.
package enum NumberUnsupported: Check {
  package static let about = About(
    id: "number-unsupported", severity: .warning,
    summary: "A number of the summary stands nowhere in the source",
    rationale: """
      A summary may leave numbers out, but each that it gives must be in the source with the same
      value and class: sixty-four for 64, nearly $25 billion for US$24.8 bn. A sum or a difference
      that the summary works out is reported too: it wants a second look. A number that the source
      has only of something else, far from what the sentence rests on, while what it rests on has
      another number of the kind, does not support it.

      Small numbers in words, the year of the text's own date and names with numbers are left
      alone. Days are the business of `date-unsupported`.
      """,
    bad: [
      Example(
        "en→en", source: "The bank lent US$25 bn to 64 states.",
        target: "The bank lent nearly «$52 billion» to sixty-four states.", kind: "condensed"),
      Example(
        "en→en", source: "The output of the coal mines rose 40 per cent in a decade, it says.",
        target: "Output of the coal mines rose «14 percent» in a decade.", kind: "condensed"),
      Example(
        "zh→en", source: "工厂有1.8万名工人。", target: "The plant employs «1,800» people.",
        kind: "condensed"),
      Example(
        "de→en", source: "Die Strecke ist 418 Kilometer lang.",
        target: "The line runs for «481 km».", kind: "condensed"),
      Example(
        "en→en", source: NumberExamples.source,
        target: "Sales of honey and dried apricots lifted the incomes of «3,500» households.",
        kind: "condensed"),
    ],
    good: [
      Example(
        "en→en", source: NumberExamples.source,
        target: "The workshops for welders trained 3,500 people, and 24,000 households sold honey.",
        kind: "condensed"),
      Example(
        "en→en", source: "The bank lent US$24.8 bn to 64 states in its second year.",
        target: "The bank lent nearly $25 billion to sixty-four states in its Second year.",
        kind: "condensed"),
      Example(
        "en→en", source: "Traders and farmers spoke.",
        target: "The two groups spoke first of all in 2024 as one.", kind: "condensed",
        date: "2024-09-03"),
      Example(
        "en→en", source: "It covers 10 to 15 towns.", target: "It covers up to 15 towns.",
        kind: "condensed"),
      Example(
        "zh→en", source: "三成居民搬到了418公里外。", target: "Some 30% moved 418 km away.",
        kind: "condensed"),
      Example(
        "de→en", source: "Er gab 3,4 Mio. Euro aus.", target: "He spent €3.4 million.",
        kind: "condensed"),
    ])

  package static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let document = pair.source, let alignment = pair.alignment, alignment.kind == .condensed,
      UnrelatedTexts.areRelated(alignment), let source = pair.quantities(.source),
      let target = pair.quantities(.target)
    else { return }
    let support = NumberSupport(Array(source.all), year: pair.date?.year)
    for (index, bead) in alignment.beads.enumerated() {
      let linked = Array(source.quantities(in: bead.source))
      for quantity in target.quantities(in: bead.target) {
        if !support.has(quantity, near: linked) {
          report(finding(quantity, linked: linked, in: pair.target, source: document, bead: index))
        } else if let other = OtherEvent.number(quantity, bead, pair, source, target) {
          report(OtherEvent.finding(quantity, other, in: pair.target, document, bead: index))
        }
      }
    }
  }

  private static func finding(
    _ quantity: Quantity, linked: [Quantity], in target: Document, source: Document, bead: Int
  ) -> Finding {
    let distances = linked.map { QuantityMatching.distance($0, quantity, isOnly: false) }
    let nearest = linked.indices.filter { distances[$0] != nil }
      .min { (distances[$0] ?? 0) < (distances[$1] ?? 0) }
    let words = QuantityText.quoted(quantity, in: target)
    var message = "\(words) stands nowhere in the source"
    var related: [Related] = []
    if let nearest {
      let other = linked[nearest]
      message += ", which says \(QuantityText.quoted(other, in: source))"
      related = [
        Related(side: .source, range: other.range, message: QuantityText.describe(other))
      ]
    }
    return Finding(
      rule: about.id, severity: about.severity, message: message, side: .target,
      range: quantity.range, related: related, bead: bead)
  }
}

/// The numbers that a source has, as a summary may rest on them.
struct NumberSupport {
  private let numbers: [Quantity]
  private let year: Int?

  init(_ quantities: [Quantity], year: Int?) {
    numbers = quantities + quantities.flatMap(\.ends)
    self.year = year
  }

  /// - Parameter near: those of the numbers that are likeliest to agree.
  func has(_ quantity: Quantity, near: [Quantity] = []) -> Bool {
    if quantity.kind == .date || quantity.isSmallWord { return true }
    if quantity.kind == .cardinal, quantity.value == 1 { return true }
    if quantity.kind == .year, let year, Int(exactly: quantity.value) == year { return true }
    if near.contains(where: { $0.agrees(with: quantity) }) { return true }
    if numbers.contains(where: { $0.agrees(with: quantity) }) { return true }
    let ends = quantity.ends
    return !ends.isEmpty && ends.allSatisfy { end in numbers.contains { $0.agrees(with: end) } }
  }
}

private enum NumberExamples {
  static let source = """
    Together with dried apricots, sales of honey lifted the incomes of some 24,000 households in the
    valleys last year. The honey goes to shops in the south.

    The river was low in spring. Snow had fallen late, and the reservoirs stayed half empty.

    The workshops for welders have trained 3,500 people so far. Nine in ten of them found work
    within the year, most of them on building sites near the capital.
    """
}

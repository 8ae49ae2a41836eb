internal import Text

/// A fault of a number as a rule reports it, with the arithmetic.
struct QuantityFinding {
  let pair: Pair

  /// Reports the faults of a sort under a rule.
  static func report(
    _ sort: QuantityFault.Sort, of pair: Pair, as rule: About, report: (Finding) -> Void
  ) {
    let maker = QuantityFinding(pair: pair)
    for fault in pair.quantityFaults where fault.sort == sort {
      if let finding = maker.finding(fault, rule) { report(finding) }
    }
  }

  private func finding(_ fault: QuantityFault, _ rule: About) -> Finding? {
    switch (fault.source, fault.target) {
    case (let mine?, let theirs?): differing(mine, theirs, fault, rule)
    case (nil, let theirs?):
      fault.derivation.map { derived(theirs, $0, fault, rule) }
        ?? single(theirs, .target, "stands only in the translation", fault, rule)
    case (let mine?, nil): single(mine, .source, "is missing from the translation", fault, rule)
    case (nil, nil): nil
    }
  }

  private func differing(
    _ mine: Quantity, _ theirs: Quantity, _ fault: QuantityFault, _ rule: About
  ) -> Finding {
    Finding(
      rule: rule.id, severity: rule.severity,
      message: fault.sort == .approximation
        ? exactness(mine, theirs) : value(mine, theirs), side: .target, range: theirs.range,
      related: [Related(side: .source, range: mine.range, message: QuantityText.describe(mine))],
      bead: fault.bead)
  }

  private func value(_ mine: Quantity, _ theirs: Quantity) -> String {
    let words = string(mine, .source)
    let isPlain = !mine.hasScale && !mine.isSpelled && mine.date == nil && mine.kind != .percent
    let said =
      isPlain || words == QuantityText.describe(mine)
      ? "the source says \(words)" : "\(words) is \(QuantityText.describe(mine))"
    return "\(said); the translation says \(QuantityText.quoted(theirs, in: pair.target))"
  }

  private func exactness(_ mine: Quantity, _ theirs: Quantity) -> String {
    let words = string(mine, .source)
    let value = QuantityText.describe(theirs)
    let side = QuantityText.word(mine.approximation)
    let said = "the source says \(side) \(words)"
    if theirs.approximation == .exact { return "\(said); the translation says \(value) flat" }
    return "\(said); the translation says \(QuantityText.word(theirs.approximation)) \(value)"
  }

  private func derived(
    _ quantity: Quantity, _ words: String, _ fault: QuantityFault, _ rule: About
  ) -> Finding {
    Finding(
      rule: rule.id, severity: .note,
      message: "\(QuantityText.quoted(quantity, in: pair.target)) is \(words)"
        + "numbers that the source gives apart",
      side: .target, range: quantity.range, bead: fault.bead)
  }

  private func single(
    _ quantity: Quantity, _ side: Side, _ what: String, _ fault: QuantityFault, _ rule: About
  ) -> Finding? {
    guard let document = pair.document(side) else { return nil }
    return Finding(
      rule: rule.id, severity: .warning,
      message: "\(QuantityText.quoted(quantity, in: document)) \(what)", side: side,
      range: quantity.range, bead: fault.bead)
  }

  private func string(_ quantity: Quantity, _ side: Side) -> String {
    pair.document(side)?.string(quantity.range) ?? ""
  }
}

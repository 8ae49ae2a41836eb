internal import Text

/// Numbers that a translator works out: sums, differences, other currencies.
extension QuantityMatching {
  /// Beads of more numbers add up to anything.
  private static let most = 8

  /// Drops an amount in brackets after one in another currency: 6 billion yuan ($830 million).
  mutating func dropConversions(in document: Document) {
    for index in openTarget where index > 0 && target[index].kind == .money {
      let before = target[index - 1]
      guard before.kind == .money, before.unit != target[index].unit,
        before.range.end <= target[index].range.start,
        target[index].range.start - before.range.end <= 24
      else { continue }
      let gap = document.string(TextRange(before.range.end, target[index].range.start))
      if gap.contains("(") || gap.contains("（") || gap.hasPrefix(", or ") { closeTarget(index) }
    }
  }

  /// Takes the numbers that are a sum or a difference of two of the source's, or the sum of all.
  mutating func takeDerived(bead: Int) -> [QuantityFault] {
    guard source.count <= Self.most, target.count <= Self.most else { return [] }
    var faults: [QuantityFault] = []
    for index in openTarget where target[index].significantDigits >= 2 {
      guard let (terms, words) = derivation(of: target[index]) else { continue }
      var fault = QuantityFault(nil, target[index], bead: bead)
      fault.derivation = words
      faults.append(fault)
      closeTarget(index)
      for term in terms { closeSource(term) }
    }
    return faults
  }

  private func derivation(of quantity: Quantity) -> (terms: [Int], words: String)? {
    let counted: Set<Quantity.Kind> = [.cardinal, .money, .measure]
    guard counted.contains(quantity.kind), quantity.upper == nil else { return nil }
    let like = source.indices.filter {
      source[$0].kind == quantity.kind && source[$0].unit == quantity.unit
        && source[$0].upper == nil && source[$0].significantDigits >= 1
    }
    // With one open number on either side, that one is meant.
    guard like.count >= 2, !like.contains(where: { isSlip(source[$0], quantity, $0) }) else {
      return nil
    }
    let all = like.map { source[$0].value }.reduce(0, +)
    if Decimals.areEqual(all, quantity.value) { return (like, "the sum of ") }
    for (place, one) in like.enumerated() {
      for other in like[(place + 1)...] {
        let (a, b) = (source[one].value, source[other].value)
        if Decimals.areEqual(a + b, quantity.value) { return ([one, other], "the sum of ") }
        if Decimals.areEqual(abs(a - b), quantity.value) {
          return ([one, other], "the difference of ")
        }
      }
    }
    return nil
  }

  /// Whether an open number has the same digits in another order or at another place.
  private func isSlip(_ one: Quantity, _ other: Quantity, _ index: Int) -> Bool {
    guard isOpenSource[index] else { return false }
    return Decimals.mantissa(of: one.value).utf8.sorted()
      == Decimals.mantissa(of: other.value).utf8.sorted()
  }
}

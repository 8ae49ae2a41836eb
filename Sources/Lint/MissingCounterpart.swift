internal import Text

/// Whether a sentence stands on one side alone, though the alignment joined it to others: by what
/// it names and by how long it is.
struct MissingCounterpart {
  private let evidence: HardEvidence
  private let lengths: LengthFit?
  private let pair: Pair

  init?(_ pair: Pair, _ alignment: Alignment) {
    guard let evidence = HardEvidence(pair) else { return nil }
    self.evidence = evidence
    self.pair = pair
    lengths = LengthFit(alignment)
  }

  func isMissing(_ segment: Int, on side: Side, of bead: Bead) -> Bool {
    let own = side == .source ? bead.source : bead.target
    let others = side == .source ? bead.target : bead.source
    guard own.count > 1, let first = others.first, let last = others.last else { return false }
    let near = Array(max(0, first - 1)...last + 1)
    let (found, missing) = evidence.counterparts(of: segment, on: side, among: near)
    guard found == 0 else { return false }
    if missing >= 2 { return true }
    guard let (with, without) = lengths?.shares(without: segment, on: side, of: bead) else {
      return false
    }
    // The other side must fit better without the sentence, and not be too long for what is left.
    guard with < 0.85, without < 1.35, abs(without - 1) < 1 - with else { return false }
    return missing > 0 || with < 0.55 || asksAlone(segment, on: side, others)
  }

  /// Whether the sentence is a question, and no sentence of the other side is.
  private func asksAlone(_ segment: Int, on side: Side, _ others: [Int]) -> Bool {
    isQuestion(segment, on: side) && !others.contains { isQuestion($0, on: side.other) }
  }

  private func isQuestion(_ segment: Int, on side: Side) -> Bool {
    guard let document = pair.document(side), document.segments.indices.contains(segment) else {
      return false
    }
    return document.string(document.segments[segment].range).contains { "?？".contains($0) }
  }
}

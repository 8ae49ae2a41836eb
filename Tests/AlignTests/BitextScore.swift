import Text

/// Beads counted as in the strict measure of Vecalign (Thompson and Koehn 2019): a bead is right
/// if the very same bead is in the other alignment. Precision counts all beads, recall only those
/// with two sides.
struct BitextScore {
  struct Ladder: Hashable {
    let source: [Int]
    let target: [Int]

    var hasBothSides: Bool { !source.isEmpty && !target.isEmpty }
  }

  private var proposed = 0
  private var proposedRight = 0
  private var expected = 0
  private var expectedFound = 0

  mutating func add(_ beads: [Ladder], gold: [Ladder]) {
    let (beads, gold) = (Set(beads), Set(gold))
    proposed += beads.count
    proposedRight += beads.intersection(gold).count
    expected += gold.count(where: \.hasBothSides)
    expectedFound += gold.intersection(beads).count(where: \.hasBothSides)
  }

  var precision: Double { Double(proposedRight) / Double(max(1, proposed)) }
  var recall: Double { Double(expectedFound) / Double(max(1, expected)) }
  var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
}

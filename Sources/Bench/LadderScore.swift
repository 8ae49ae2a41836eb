/// Alignments counted beside those of people, as in Vecalign (Thompson and Koehn 2019): a bead is
/// right if the very same bead is in the other alignment. Precision counts all beads, recall only
/// those with two sides.
struct LadderScore {
  struct Bead: Hashable {
    let source: [Int]
    let target: [Int]

    init(source: some Collection<Int>, target: some Collection<Int>) {
      self.source = Array(source)
      self.target = Array(target)
    }

    /// `[0, 1]:[0]`, and what follows a second colon is passed over.
    init?(line: String) {
      let sides = line.split(separator: ":", omittingEmptySubsequences: false)
      guard sides.count >= 2 else { return nil }
      func numbers(_ side: Substring) -> [Int] {
        side.split { !$0.isNumber }.compactMap { Int($0) }
      }
      self.init(source: numbers(sides[0]), target: numbers(sides[1]))
    }

    var hasBothSides: Bool { !source.isEmpty && !target.isEmpty }
  }

  /// Hits, and what there was to hit.
  private struct Count {
    var hits = 0
    var all = 0

    mutating func add(_ hits: Int, of all: Int) {
      self.hits += hits
      self.all += all
    }

    var share: Double { Double(hits) / Double(max(1, all)) }
  }

  private var precision = Count()
  private var recall = Count()
  private var nullPrecision = Count()
  private var nullRecall = Count()

  mutating func add(_ beads: [Bead], gold: [Bead]) {
    let (beads, gold) = (Set(beads), Set(gold))
    precision.add(beads.intersection(gold).count, of: beads.count)
    let pairs = gold.filter(\.hasBothSides)
    recall.add(pairs.intersection(beads).count, of: pairs.count)
    let (found, expected) = (Self.unaligned(beads), Self.unaligned(gold))
    nullPrecision.add(found.intersection(expected).count, of: found.count)
    nullRecall.add(found.intersection(expected).count, of: expected.count)
  }

  var strictF1: Double { Self.mean(precision.share, recall.share) }
  /// Over segments without counterpart: what a check of omissions has to find.
  var nullF1: Double { Self.mean(nullPrecision.share, nullRecall.share) }
  /// Segments held to have no counterpart, and how many of them have one.
  var nullAlarms: (all: Int, wrong: Int) {
    (nullPrecision.all, nullPrecision.all - nullPrecision.hits)
  }

  private static func unaligned(_ beads: Set<Bead>) -> Set<Bead> {
    var single: Set<Bead> = []
    for bead in beads where !bead.hasBothSides {
      for segment in bead.source { single.insert(Bead(source: [segment], target: [])) }
      for segment in bead.target { single.insert(Bead(source: [], target: [segment])) }
    }
    return single
  }

  private static func mean(_ a: Double, _ b: Double) -> Double {
    a + b > 0 ? 2 * a * b / (a + b) : 0
  }
}

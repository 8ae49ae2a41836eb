internal import Glibc

/// What blocks and headings say: a block's end goes with a block's end, a heading with a heading.
///
/// It counts only as far as the two texts are laid out alike, which is estimated: texts without
/// blocks, or cut into blocks in quite another way, are aligned by their words.
struct StructureModel: Sendable {
  /// For a boundary between beads that ends a block on both sides, or on one alone.
  let bothEnd: Float
  let oneEnds: Float
  /// For each block end inside a bead.
  let straddled: Float
  /// For a bead of headings alone, or of headings with other segments.
  static let onlyHeadings: Float = 1.5
  static let mixedHeadings: Float = -1.5

  /// How often a block end is met by one on the other side, before an alignment tells.
  private static let expectedAgreement = 0.7
  private static let pseudoCount = 10.0

  /// No say in anything.
  static let none = StructureModel()

  private init() {
    bothEnd = 0
    oneEnds = 0
    straddled = 0
  }

  /// - Parameter path: an alignment to estimate from, if there is one.
  init(_ source: BitextSide, _ target: BitextSide, _ path: BeadPath? = nil) {
    let blocks = Ends(source, target, path)
    let agreement = blocks.agreement(Self.expectedAgreement, Self.pseudoCount)
    let odds = log(agreement / (1 - agreement))
    let trust = blocks.isBare ? 0 : max(0, min(3, odds))
    bothEnd = Float(trust)
    oneEnds = Float(-trust / 2)
    straddled = Float(-trust)
  }

  /// Counts of block ends at the boundaries of an alignment.
  private struct Ends {
    var source = 0.0
    var target = 0.0
    var both = 0.0
    /// Whether the blocks of one of the texts say nothing: it is a single one, or nearly every
    /// segment is one, as where a text comes with a sentence a line.
    let isBare: Bool

    init(_ left: BitextSide, _ right: BitextSide, _ path: BeadPath?) {
      let ends = (left.endsBlock.count { $0 }, right.endsBlock.count { $0 })
      func saysNothing(_ ends: Int, of segments: Int) -> Bool {
        ends < 2 || ends * 20 >= segments * 19
      }
      isBare = saysNothing(ends.0, of: left.count) || saysNothing(ends.1, of: right.count)
      guard let path else {
        // As many can agree as the text with fewer blocks has.
        source = Double(ends.0)
        target = Double(ends.1)
        both = Double(min(ends.0, ends.1)) * StructureModel.expectedAgreement
        return
      }
      source = Double(ends.0)
      target = Double(ends.1)
      both = Double(
        path.beads.count { bead in
          guard let from = bead.source.last, let to = bead.target.last else { return false }
          return left.endsBlock[from] && right.endsBlock[to]
        })
    }

    /// The share of block ends that have a counterpart (Dice).
    func agreement(_ expected: Double, _ pseudoCount: Double) -> Double {
      let share = (2 * both + expected * pseudoCount) / (source + target + pseudoCount)
      return min(max(share, 0.05), 0.95)
    }
  }
}

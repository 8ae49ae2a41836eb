package import Text

/// A name of the source and what the translation calls it.
package struct NamePair: Equatable, Sendable {
  /// Where both stand.
  package struct Place: Equatable, Sendable {
    package let source: TextRange
    package let target: TextRange
    private let number: UInt32
    private let way: UInt32

    /// Index of the bead.
    package var bead: Int { Int(number) }
    /// Which rendering stands here: 0 for the target of the pair, and one more than its index for a
    /// variant.
    package var rendering: Int { Int(way) }

    init(source: TextRange, target: TextRange, bead: Int, rendering: Int) {
      (self.source, self.target) = (source, target)
      (number, way) = (UInt32(bead), UInt32(rendering))
    }
  }

  /// How a pair was found, the surest way first.
  package enum Evidence: String, Sendable, Comparable {
    /// Both stand in the term base, or in CLDR.
    case known
    /// They are written alike.
    case spelling
    /// One sounds like the other.
    case sound
    /// They come together in several beads.
    case company
    /// A lexicon translates one into the other.
    case meaning

    package static func < (a: Evidence, b: Evidence) -> Bool { a.order < b.order }

    private var order: Int {
      switch self {
      case .known: 0
      case .spelling: 1
      case .sound: 2
      case .company: 3
      case .meaning: 4
      }
    }
  }

  package var source: String
  package var target: String
  package var evidence: Evidence
  /// Probability that the pair is right, 0 to 1.
  package var confidence: Double
  /// In the order of the text.
  package var places: [Place]
  /// Other renderings of the source, each with how often it was found.
  package var variants: [Variant] = []

  package struct Variant: Equatable, Sendable {
    package let text: String
    package let count: Int
  }
}

import Testing
import Text

@testable import Align

@Suite("Moved segments")
struct MoveTests {
  private static let sample = BitextSample.russian

  /// The sample with one of its target sentences at another place.
  private func beads(moving sentence: Int, to place: Int, without: Set<BitextFeature> = [])
    -> [Bead]
  {
    var target = Self.sample.target
    target.insert(target.remove(at: sentence), at: place)
    var options = BitextAligner.Options()
    options.without = without
    let aligner = BitextAligner(
      lexicon: BilingualLexicon(pairs: Self.sample.lexicon), options: options)
    return aligner.align(SegmentedTexts(Self.sample.source, target, "ru"))
  }

  /// “The first passenger was Rustam Karimov, a teacher of history.” is the fifth of both texts.
  @Test("A sentence far from its place is found", arguments: [10, 12, 13])
  func found(place: Int) throws {
    let beads = beads(moving: 4, to: place)
    let moved = try #require(beads.first { $0.isMoved })
    #expect(moved.source == [4] && moved.target == [place])
    #expect(beads.count(where: \.isMoved) == 1)
    #expect(beads.flatMap(\.source) == Array(Self.sample.source.indices))
    #expect(Set(beads.flatMap(\.target)) == Set(Self.sample.target.indices))
  }

  @Test("Nothing moves unless it is looked for")
  func leftOut() {
    #expect(!beads(moving: 4, to: 12, without: [.moves]).contains { $0.isMoved })
  }

  @Test("Texts in order have no moves", arguments: BitextSample.all)
  func inOrder(_ sample: BitextSample) {
    let aligner = BitextAligner(lexicon: BilingualLexicon(pairs: sample.lexicon))
    #expect(!aligner.align(sample.texts).contains { $0.isMoved })
  }
}

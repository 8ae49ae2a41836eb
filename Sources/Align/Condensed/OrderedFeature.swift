/// What is known of a pair of segments of two texts in order, and what it weighs.
///
/// A pair is looked at twice: the second look knows what the first left of the pairs around it.
/// Weights are of log odds; they were fitted on the development sets of abridgements and of plain
/// language together.
enum OrderedFeature: CaseIterable {
  /// Log odds that the order leaves (``OrderModel``).
  case place
  /// Log odds by what the segments have in common.
  case common
  /// What the order leaves of the pairs beside this one: with the target segment before, after,
  /// and after that; with the source segment before, and after.
  case placeBefore, placeAfter, placeSecondAfter, sourceBefore, sourceAfter
  /// Rare terms in common (``LinkFeatures``).
  case rare
  /// The logarithm of the target's bytes that rest on the source segment, over its own.
  case share
  /// The cosine of trigrams; that of the target segments before and after; over the best of the
  /// source segment.
  case trigrams, trigramsBefore, trigramsAfter, trigramsOfSource
  /// The share of the source's words that the target has, and the reverse (``WordCovers``).
  case coverOfSource, coverOfTarget
  /// What the source walking through the target leaves (``OrderModel``, turned round), over the
  /// best of the target segment.
  case turned
  /// The cover of the target segment after; the best of the source segments beside this one, and
  /// how much of them the target has.
  case coverOfNext, coverBeside, coverOfSourceBeside
  /// What the source walking through the target leaves with the target segment before.
  case turnedBefore
  /// What the first look left of the pairs beside this one.
  case firstBefore, firstAfter, firstSourceBefore, firstSourceAfter, firstSecondBefore,
    firstSecondAfter
  /// What it left of all other source segments together, and of the best of them.
  case firstOthers, firstBestOther

  /// The weights of a look, in the order of the cases.
  struct Look {
    let bias: Double
    let weights: [Double]

    /// Weighs all but what it leaves itself.
    static let first = Look(
      bias: -5.165,
      weights: [
        0.716, -0.271, 0.555, 0.314, 0.881, 1.565, 1.448, 1.152, -1.253, 1.855, 0.632, 0.194,
        1.411, 3.344, 0.731, 1.213, 1.830, -1.880, 1.072, 1.528,
      ])
    static let second = Look(
      bias: -3.773,
      weights: [
        0.506, -0.170, -0.347, -0.958, 0.270, 0.681, 0.406, 1.151, -0.934, 2.069, -0.566, -0.593,
        1.281, 3.744, 0.265, 0.729, 1.344, -1.600, 1.387, 1.915, 1.153, 2.051, 1.369, 1.831,
        0.269, 0.369, -0.876, -1.551,
      ])
  }
}

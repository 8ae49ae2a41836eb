internal import Text

/// Which candidates are links, by what kind of text the target is.
struct DecisionRule {
  private let isAbridgement: Bool

  /// An abridgement keeps most of the source's length and its order.
  init(scores: [[Link]], source: Document, target: Document) {
    let ratio = Double(target.text.count) / Double(max(source.text.count, 1))
    let anchors = scores.compactMap { $0.first }.filter { $0.score >= 0.3 }.map(\.source)
    let inOrder = zip(anchors, anchors.dropFirst()).count { $0 <= $1 }
    isAbridgement = ratio > 0.6 && inOrder * 4 >= (anchors.count - 1) * 3
  }

  func links(_ candidates: [Link]) -> [Link] {
    guard isAbridgement else {
      return Array(
        candidates.prefix(CondensedAligner.mostLinks)
          .prefix { $0.score >= CondensedAligner.threshold })
    }
    let best = candidates.first?.score ?? 0
    return Array(candidates.prefix(2).prefix { $0.score >= 0.3 && $0.score >= 0.7 * best })
  }
}

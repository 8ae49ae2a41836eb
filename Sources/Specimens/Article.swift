/// A text and its translation, made of specimens.
package struct Article: Sendable {
  struct Block: Sendable {
    let kind: Shape.Kind
    var specimens: [Specimen]
  }

  package let tongue: Tongue
  var blocks: [Block]

  /// A sentence and its translation in the texts of an article; UTF-8 offsets.
  package struct PlacedPair: Sendable {
    package let source: Range<Int>
    package let target: Range<Int>

    /// The same in texts that begin with so many bytes more.
    package func moved(source bytes: Int, target others: Int) -> PlacedPair {
      PlacedPair(
        source: source.lowerBound + bytes..<source.upperBound + bytes,
        target: target.lowerBound + others..<target.upperBound + others)
    }
  }

  package struct PlacedFlaw: Sendable {
    package let kind: FlawKind
    package let isInSource: Bool
    package let range: Range<Int>
    /// The number of the pair.
    package let pair: Int
  }

  /// Both texts as Markdown, and what stands where.
  package struct Rendering: Sendable {
    package fileprivate(set) var source = ""
    package fileprivate(set) var target = ""
    package fileprivate(set) var pairs: [PlacedPair] = []
    package fileprivate(set) var flaws: [PlacedFlaw] = []
  }

  package func rendered() -> Rendering {
    var rendering = Rendering()
    for (index, block) in blocks.enumerated() {
      let isListed = block.kind == .item && index > 0 && blocks[index - 1].kind == .item
      if !rendering.source.isEmpty { rendering.source += isListed ? "\n" : "\n\n" }
      let isOmitted = block.specimens.allSatisfy { $0.target.isEmpty }
      if !rendering.target.isEmpty, !isOmitted { rendering.target += isListed ? "\n" : "\n\n" }
      append(block, to: &rendering)
    }
    rendering.source += "\n"
    rendering.target += "\n"
    return rendering
  }

  private func append(_ block: Block, to rendering: inout Rendering) {
    var isFirst = true
    for (index, specimen) in block.specimens.enumerated() {
      if index > 0 { rendering.source += tongue.sentenceGap }
      if !isFirst, !specimen.target.isEmpty { rendering.target += " " }
      if !specimen.target.isEmpty { isFirst = false }
      let source = rendering.source.utf8.count
      let target = rendering.target.utf8.count
      rendering.source += specimen.source
      rendering.target += specimen.target
      if let flaw = specimen.flaw {
        let base = flaw.isInSource ? source : target
        rendering.flaws.append(
          PlacedFlaw(
            kind: flaw.kind, isInSource: flaw.isInSource,
            range: base + flaw.range.lowerBound..<base + flaw.range.upperBound,
            pair: rendering.pairs.count))
      }
      rendering.pairs.append(
        PlacedPair(
          source: source..<rendering.source.utf8.count,
          target: target..<rendering.target.utf8.count))
    }
  }
}

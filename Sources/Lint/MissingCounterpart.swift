internal import Terms
internal import Text

/// Whether a sentence stands on one side alone, though the alignment joined it to others: by what
/// it names, by its words and by how long it is.
final class MissingCounterpart {
  /// What words and lengths together must say against a sentence, and words alone, where another
  /// sentence of the bead is borne out and the lengths fit better without this one. A sentence that a
  /// translator makes of half of one often shares no word with it.
  private static let mostSupport: [Side: Double] = [.source: -2.5, .target: -4.5]
  private static let mostWordSupport = -1.0
  /// Scalars, in units of a Latin letter, of the shortest sentence that is doubted for its words: of
  /// 举一个例子 nothing is left in *take*.
  private static let leastLength = 24
  /// From here on the words of a sentence are translated, however long it is.
  private static let enoughSupport = 1.5

  private let evidence: HardEvidence
  private let pair: Pair

  init?(_ pair: Pair) {
    guard let evidence = HardEvidence(pair) else { return nil }
    self.evidence = evidence
    self.pair = pair
  }

  private var lengths: LengthFit? { pair.lengthFit }

  func isMissing(_ segment: Int, on side: Side, of bead: Bead) -> Bool {
    let own = side == .source ? bead.source : bead.target
    let others = side == .source ? bead.target : bead.source
    if others.isEmpty { return !isSupported(segment, on: side, of: bead) }
    guard own.count > 1, let first = others.first, let last = others.last else { return false }
    let near = max(0, first - 1)...last + 1
    guard let missing = evidence.missing(of: segment, on: side, among: near) else { return false }
    if missing >= 2 { return true }
    let isDoubtful =
      isUntranslated(segment, on: side, of: bead)
      ?? isTooMuch(segment, on: side, of: bead, isNamedMissing: missing > 0)
    return isDoubtful && !isNamed(segment, on: side, of: bead)
  }

  /// Whether words, and lengths with them, say that a sentence is not translated, or that it is; nil
  /// where they do not tell.
  private func isUntranslated(_ segment: Int, on side: Side, of bead: Bead) -> Bool? {
    guard let support = support(of: segment, on: side, in: bead) else { return nil }
    if support > Self.enoughSupport { return false }
    guard support < Self.mostWordSupport, length(segment, on: side) >= Self.leastLength,
      let gain = lengths?.gain(with: segment, on: side, of: bead), gain < 0,
      support + gain < Self.mostSupport[side] ?? 0
    else { return nil }
    let own = side == .source ? bead.source : bead.target
    return own.contains { self.support(of: $0, on: side, in: bead) ?? 0 > 0 } ? true : nil
  }

  private func length(_ segment: Int, on side: Side) -> Int {
    guard let document = pair.document(side), document.segments.indices.contains(segment) else {
      return 0
    }
    return LengthRatio.weight([document.segments[segment].range], document)
  }

  /// Whether the other side fits better without the sentence, and is not too long for what is left.
  private func isTooMuch(
    _ segment: Int, on side: Side, of bead: Bead, isNamedMissing: Bool
  ) -> Bool {
    guard let lengths, lengths.isReliable else { return false }
    let (with, without) = lengths.shares(without: segment, on: side, of: bead)
    guard with < 0.85, without < 1.35, abs(without - 1) < 1 - with else { return false }
    let others = side == .source ? bead.target : bead.source
    return isNamedMissing || with < 0.55 || asksAlone(segment, on: side, others)
  }

  /// Whether a sentence that the alignment left alone is translated in what stands around it.
  private func isSupported(_ segment: Int, on side: Side, of bead: Bead) -> Bool {
    support(of: segment, on: side, in: bead).map { $0 > 0 } ?? false
  }

  private func support(of segment: Int, on side: Side, in bead: Bead) -> Double? {
    let (own, support) =
      side == .source ? (bead.source, bead.sourceSupport) : (bead.target, bead.targetSupport)
    guard own.count == support.count else { return nil }
    return own.firstIndex(of: segment).map { support[$0] }
  }

  /// Whether a name of the sentence stands, as the other side writes it, in the bead's sentences of
  /// that side, and no other sentence of its own side in the bead has it.
  private func isNamed(_ segment: Int, on side: Side, of bead: Bead) -> Bool {
    let own = side == .source ? bead.source : bead.target
    return pair.names.contains { name in
      let mine = name.places.filter { place in
        isInside(side == .source ? place.source : place.target, own, side)
          && isInside(
            side == .source ? place.target : place.source,
            side == .source ? bead.target : bead.source, side.other)
      }.map { side == .source ? $0.source : $0.target }
      return !mine.isEmpty && mine.allSatisfy { isInside($0, [segment], side) }
    }
  }

  private func isInside(_ range: TextRange, _ segments: SegmentList, _ side: Side) -> Bool {
    guard let all = pair.document(side)?.segments else { return false }
    return segments.contains { all.indices.contains($0) && all[$0].range.contains(range) }
  }

  /// Whether the sentence is a question, and no sentence of the other side is.
  private func asksAlone(_ segment: Int, on side: Side, _ others: SegmentList) -> Bool {
    isQuestion(segment, on: side) && !others.contains { isQuestion($0, on: side.other) }
  }

  private func isQuestion(_ segment: Int, on side: Side) -> Bool {
    guard let document = pair.document(side), document.segments.indices.contains(segment) else {
      return false
    }
    return document.string(document.segments[segment].range).contains { "?？".contains($0) }
  }
}

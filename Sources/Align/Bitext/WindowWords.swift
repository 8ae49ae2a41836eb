/// How many segments of a window hold each word of a text, kept as the window moves on.
struct WindowWords {
  private var counts: [Int32]
  /// A bit for each word that is held: what is asked most should fit in the fastest cache.
  private var held: [UInt64]
  private var window = 0..<0
  private let readings: Bool

  /// - Parameters:
  ///   - count: the words there are.
  ///   - readings: whether words that are readings of others are counted.
  init(words count: Int, readings: Bool = false) {
    counts = [Int32](repeating: 0, count: count)
    held = [UInt64](repeating: 0, count: (count + 63) / 64)
    self.readings = readings
  }

  @inline(__always)
  func holds(_ word: Int32) -> Bool { held[Int(word) >> 6] & Self.bit(word) != 0 }

  @inline(__always)
  func count(_ word: Int32) -> Int { Int(counts[Int(word)]) }

  mutating func move(to next: Range<Int>, of side: BitextSide) {
    if next == window { return }
    count(window.before(next), of: side, -1)
    count(window.behind(next), of: side, -1)
    count(next.before(window), of: side, 1)
    count(next.behind(window), of: side, 1)
    window = next
  }

  private mutating func count(_ segments: Range<Int>, of side: BitextSide, _ step: Int32) {
    for segment in segments {
      for token in side.tokens[segment] where readings || side.isReal(token) {
        counts[Int(token)] += step
        if counts[Int(token)] > 0 {
          held[Int(token) >> 6] |= Self.bit(token)
        } else {
          held[Int(token) >> 6] &= ~Self.bit(token)
        }
      }
    }
  }

  private static func bit(_ word: Int32) -> UInt64 { 1 << UInt64(word & 63) }
}

extension Range<Int> {
  /// What lies before another range.
  fileprivate func before(_ other: Range<Int>) -> Range<Int> {
    clamped(to: .min..<other.lowerBound)
  }

  /// What lies behind another range.
  fileprivate func behind(_ other: Range<Int>) -> Range<Int> {
    clamped(to: other.upperBound..<(.max))
  }
}

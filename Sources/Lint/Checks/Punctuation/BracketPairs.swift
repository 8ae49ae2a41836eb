internal import Text

/// Brackets and their partners, over a whole text.
///
/// Inside a block brackets nest. What is left open there may be closed in one of the next blocks.
struct BracketPairs {
  private var block = -1
  private var open: [Mark] = []
  private var left: [Mark] = []

  mutating func add(_ mark: Mark) {
    if mark.block != block {
      flush()
      block = mark.block
    }
    guard !Self.opens(mark.scalar) else { return open.append(mark) }
    let kind = Self.kind(mark.scalar)
    if let partner = open.lastIndex(where: { Self.kind($0.scalar) == kind }) {
      left += open[(partner + 1)...]
      open.removeSubrange(partner...)
    } else {
      left.append(mark)
    }
  }

  private mutating func flush() {
    left += open
    open = []
  }

  /// How many blocks an aside may be long.
  private static let reach = 12

  /// The brackets without a partner, in the order of the text.
  var unmatched: [Mark] {
    var waiting: [Mark] = []
    var lonely: [Mark] = []
    for mark in (left + open).sorted(by: { $0.range < $1.range }) {
      if Self.opens(mark.scalar) {
        waiting.append(mark)
        continue
      }
      if let last = waiting.last, Self.isPair(last, mark) {
        waiting.removeLast()
      } else {
        lonely.append(mark)
      }
    }
    return (lonely + waiting).sorted { $0.range < $1.range }
  }

  /// An aside of several paragraphs, or an interval: `[0, 1)`, `]0, 1[`.
  private static func isPair(_ opener: Mark, _ closer: Mark) -> Bool {
    guard closer.block - opener.block <= reach else { return false }
    if kind(opener.scalar) == kind(closer.scalar) { return true }
    return opener.block == closer.block
      && closer.range.start - opener.range.end <= longestInterval
  }

  private static let longestInterval = 16

  static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x3008, 0x300A, 0x3010, 0x3014, 0x3016, 0xFF08, 0xFF3B, 0xFF5B: true
    default: false
    }
  }

  /// Round, square, curly, angle and so on, whatever the width; nil for no bracket.
  static func kind(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x28, 0x29, 0xFF08, 0xFF09: 0
    case 0x5B, 0x5D, 0xFF3B, 0xFF3D: 1
    case 0x7B, 0x7D, 0xFF5B, 0xFF5D: 2
    case 0x3008, 0x3009: 3
    case 0x300A, 0x300B: 4
    case 0x3010, 0x3011: 5
    case 0x3014, 0x3015: 6
    case 0x3016, 0x3017: 7
    default: nil
    }
  }
}

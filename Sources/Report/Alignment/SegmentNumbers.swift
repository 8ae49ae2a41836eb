internal import Text

/// Which segments a bead joins, counted from 1: `4–5:6`, `7:–` where a side has none.
enum SegmentNumbers {
  static func text(_ bead: Bead) -> String {
    side(bead.source) + ":" + side(bead.target)
  }

  private static func side(_ segments: SegmentList) -> String {
    let sorted = segments.sorted()
    guard let first = sorted.first, let last = sorted.last else { return "–" }
    if last - first != sorted.count - 1 {
      return sorted.map { String($0 + 1) }.joined(separator: ",")
    }
    return first == last ? "\(first + 1)" : "\(first + 1)–\(last + 1)"
  }
}

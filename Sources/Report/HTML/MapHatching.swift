/// Diagonal lines over the stretches of a bar that have no counterpart, drawn as one path: a page that
/// refers to nothing, not even to a pattern of its own, is plainly one that loads nothing.
struct MapHatching {
  /// Ascending; those that touch are joined.
  private var stretches: [Range<Int>] = []
  private let bottom: Int

  /// The height of a bar and the room between two lines, in tenths of the drawing's units.
  private static let height = 140
  private static let spacing = 100

  /// - Parameters:
  ///   - extents: left and right edges.
  ///   - top: of the bar.
  init(_ extents: [(Thousandths, Thousandths)], top: Int) {
    bottom = top * 10 + Self.height
    for (start, end) in extents.sorted(by: { $0.0.tenths < $1.0.tenths }) {
      guard let last = stretches.last, start.tenths - last.upperBound < Self.spacing / 10 else {
        stretches.append(start.tenths..<end.tenths)
        continue
      }
      stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, end.tenths)
    }
  }

  /// Empty where there is nothing to hatch.
  var html: String {
    let lines = stretches.flatMap(lines)
    return lines.isEmpty ? "" : "<path class=\"hatch\" d=\"\(lines.joined())\"/>\n"
  }

  /// Every line rises by as much as it goes to the right, and begins at a multiple of the spacing,
  /// so that those of neighbouring stretches run on.
  private func lines(_ stretch: Range<Int>) -> [String] {
    let first = max(0, stretch.lowerBound - Self.height) / Self.spacing
    return (first...stretch.upperBound / Self.spacing).compactMap { number in
      let foot = number * Self.spacing
      let left = max(foot, stretch.lowerBound)
      let right = min(foot + Self.height, stretch.upperBound)
      guard left < right else { return nil }
      return "M\(place(left, foot))L\(place(right, foot))"
    }
  }

  private func place(_ x: Int, _ foot: Int) -> String {
    "\(Thousandths(x)) \(Thousandths(bottom - (x - foot)))"
  }
}

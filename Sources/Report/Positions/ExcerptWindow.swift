/// The cells of a line that fit a width: the marked ones and as much on either side.
struct ExcerptWindow {
  let text: String
  let indent: Int
  let length: Int

  /// - Parameter cutsBefore: whether the line goes on before the cells; so `cutsAfter`.
  init(_ cells: ExcerptCells, width: Int, cutsBefore: Bool, cutsAfter: Bool) {
    var growth = WindowGrowth(cells, width: width, cutsBefore: cutsBefore, cutsAfter: cutsAfter)
    let window = growth.window()
    let opens = cutsBefore || window.lowerBound > 0 ? "…" : ""
    let closes = cutsAfter || window.upperBound < cells.shown.count ? "…" : ""
    let marked = cells.marked.clamped(to: window)
    text = opens + cells.shown[window].joined() + closes
    let before = window.lowerBound..<max(window.lowerBound, marked.lowerBound)
    indent = (opens.isEmpty ? 0 : 1) + cells.widths[before].reduce(0, +)
    length = max(1, cells.widths[marked].reduce(0, +))
  }
}

/// Grows from the start of the marked cells: over them first, then to both sides alike.
private struct WindowGrowth {
  private let widths: [Int]
  private let marked: Range<Int>
  private let width: Int
  private let cutsBefore: Bool
  private let cutsAfter: Bool
  private var start: Int
  private var end: Int
  private var used = 0

  init(_ cells: ExcerptCells, width: Int, cutsBefore: Bool, cutsAfter: Bool) {
    widths = cells.widths
    marked = cells.marked
    self.width = width
    self.cutsBefore = cutsBefore
    self.cutsAfter = cutsAfter
    start = marked.lowerBound
    end = start
  }

  mutating func window() -> Range<Int> {
    if fits(0, widths.count, widths.reduce(0, +)) { return 0..<widths.count }
    while end < marked.upperBound, fits(start, end + 1, used + widths[end]) { growRight() }
    var left = 0
    var right = 0
    while true {
      let canLeft = start > 0 && fits(start - 1, end, used + widths[start - 1])
      let canRight = end < widths.count && fits(start, end + 1, used + widths[end])
      if canLeft, left <= right || !canRight {
        left += widths[start - 1]
        growLeft()
      } else if canRight {
        right += widths[end]
        growRight()
      } else {
        return start..<end
      }
    }
  }

  /// Whether a window fits with the `…` that it needs.
  private func fits(_ start: Int, _ end: Int, _ used: Int) -> Bool {
    let opens = cutsBefore || start > 0 ? 1 : 0
    let closes = cutsAfter || end < widths.count ? 1 : 0
    return opens + used + closes <= width
  }

  private mutating func growLeft() {
    start -= 1
    used += widths[start]
  }

  private mutating func growRight() {
    used += widths[end]
    end += 1
  }
}

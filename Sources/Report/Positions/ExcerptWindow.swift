/// The cells of a line that fit a width: the marked ones and as much on either side.
struct ExcerptWindow {
  let text: String
  let indent: Int
  let length: Int

  init(_ cells: ExcerptCells, width: Int, cutsBefore: Bool, cutsAfter: Bool) {
    var window = 0..<cells.shown.count
    let total = cells.widths.reduce(0, +)
    if total > width || cutsBefore || cutsAfter {
      window = Self.fit(cells, room: max(1, width - 2))
    }
    let opens = cutsBefore || window.lowerBound > 0 ? "…" : ""
    let closes = cutsAfter || window.upperBound < cells.shown.count ? "…" : ""
    let marked = cells.marked.clamped(to: window)
    text = opens + cells.shown[window].joined() + closes
    let before = window.lowerBound..<max(window.lowerBound, marked.lowerBound)
    indent = (opens.isEmpty ? 0 : 1) + cells.widths[before].reduce(0, +)
    length = max(1, cells.widths[marked].reduce(0, +))
  }

  /// Grows from the marked cells to both sides; a range too wide is cut at its end.
  private static func fit(_ cells: ExcerptCells, room: Int) -> Range<Int> {
    let widths = cells.widths
    var start = cells.marked.lowerBound
    var end = start
    var used = 0
    while end < cells.marked.upperBound, used + widths[end] <= room {
      used += widths[end]
      end += 1
    }
    var left = 0
    var right = 0
    while true {
      let growsLeft = start > 0 && used + widths[start - 1] <= room
      let growsRight = end < widths.count && used + widths[end] <= room
      if growsLeft, left <= right || !growsRight {
        start -= 1
        left += widths[start]
        used += widths[start]
      } else if growsRight {
        right += widths[end]
        used += widths[end]
        end += 1
      } else {
        return start..<end
      }
    }
  }
}

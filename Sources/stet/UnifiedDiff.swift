/// The difference of two versions of a file in unified form, with three lines of context.
///
/// Lines are cut after LF. Fixes change a few lines, so lines that stand at the same place from
/// either end are taken as the same, and the rest line by line.
struct UnifiedDiff {
  let path: String
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  private static let context = 3

  init(path: String, before: [UInt8], after: [UInt8]) {
    self.path = path
    old = Self.lines(before)
    new = Self.lines(after)
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  var text: String {
    let hunks = hunks
    guard !hunks.isEmpty else { return "" }
    return "--- a/\(path)\n+++ b/\(path)\n" + hunks.map(text).joined()
  }

  /// Stretches of changed lines: in the old and in the new file.
  private var changes: [(old: Range<Int>, new: Range<Int>)] {
    if old.count == new.count {
      return old.indices.filter { old[$0] != new[$0] }.map { ($0..<$0 + 1, $0..<$0 + 1) }
    }
    let shared = min(old.count, new.count)
    var front = 0
    while front < shared, old[front] == new[front] { front += 1 }
    var back = 0
    while back < shared - front, old[old.count - 1 - back] == new[new.count - 1 - back] {
      back += 1
    }
    return [(front..<old.count - back, front..<new.count - back)]
  }

  /// Changes so near to one another that their contexts meet are one hunk.
  private var hunks: [[(old: Range<Int>, new: Range<Int>)]] {
    var hunks: [[(old: Range<Int>, new: Range<Int>)]] = []
    for change in changes {
      if let last = hunks.last?.last,
        change.old.lowerBound - last.old.upperBound <= 2 * Self.context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private func text(_ hunk: [(old: Range<Int>, new: Range<Int>)]) -> String {
    guard let first = hunk.first, let last = hunk.last else { return "" }
    let start = max(0, first.old.lowerBound - Self.context)
    let end = min(old.count, last.old.upperBound + Self.context)
    let shift = first.new.lowerBound - first.old.lowerBound
    let tail = last.new.upperBound - last.old.upperBound
    var text = "@@ -\(Self.range(start, end)) +\(Self.range(start + shift, end + tail)) @@\n"
    var at = start
    for change in hunk {
      text += old[at..<change.old.lowerBound].map { line(" ", $0) }.joined()
      text += old[change.old].map { line("-", $0) }.joined()
      text += new[change.new].map { line("+", $0) }.joined()
      at = change.old.upperBound
    }
    return text + old[at..<end].map { line(" ", $0) }.joined()
  }

  private static func range(_ start: Int, _ end: Int) -> String {
    "\(end > start ? start + 1 : start),\(end - start)"
  }

  private func line(_ mark: String, _ bytes: ArraySlice<UInt8>) -> String {
    let text = mark + String(decoding: bytes, as: UTF8.self)
    return bytes.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }
}

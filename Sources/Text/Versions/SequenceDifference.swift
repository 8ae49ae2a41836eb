/// What two sequences of keys have in common, in order.
package enum SequenceDifference {
  /// Elements that stand for each other, by index.
  package struct Match: Equatable, Sendable {
    package let old: Int
    package let new: Int

    package init(old: Int, new: Int) {
      self.old = old
      self.new = new
    }
  }

  /// Matches that rise on both sides. Keys that stand once on either side are matched first
  /// (Cohen's patience difference), what lies between them by the fewest edits.
  package static func patience(_ old: [Int], _ new: [Int]) -> [Match] {
    var matches: [Match] = []
    var stack = [Gap(old: old.indices, new: new.indices)]
    while let gap = stack.popLast() {
      let (inner, ends) = trimmed(gap, old, new)
      matches += ends
      let anchors = anchors(inner, old, new)
      guard !anchors.isEmpty else {
        matches += MyersDifference.matches(old, inner.old, new, inner.new)
        continue
      }
      matches += anchors
      stack += gaps(between: anchors, in: inner)
    }
    return matches.sorted { $0.old < $1.old }
  }

  /// Stretches that stand for each other; one may be empty.
  package struct Gap: Equatable, Sendable {
    package let old: Range<Int>
    package let new: Range<Int>
  }

  /// What lies between the matches of two sequences of keys.
  package static func gaps(_ old: [String], _ new: [String]) -> [Gap] {
    var numbers: [String: Int] = [:]
    for key in old + new where numbers[key] == nil { numbers[key] = numbers.count }
    let matches = patience(old.compactMap { numbers[$0] }, new.compactMap { numbers[$0] })
    var gaps: [Gap] = []
    var (row, column) = (0, 0)
    for match in matches + [Match(old: old.count, new: new.count)] {
      if row < match.old || column < match.new {
        gaps.append(Gap(old: row..<match.old, new: column..<match.new))
      }
      (row, column) = (match.old + 1, match.new + 1)
    }
    return gaps
  }

  /// Takes off what both ends of a gap share.
  static func trimmed(_ gap: Gap, _ old: [Int], _ new: [Int]) -> (Gap, [Match]) {
    var matches: [Match] = []
    var (rows, columns) = (gap.old, gap.new)
    while let row = rows.first, let column = columns.first, old[row] == new[column] {
      matches.append(Match(old: row, new: column))
      rows = row + 1..<rows.upperBound
      columns = column + 1..<columns.upperBound
    }
    while let row = rows.last, let column = columns.last, old[row] == new[column] {
      matches.append(Match(old: row, new: column))
      rows = rows.lowerBound..<row
      columns = columns.lowerBound..<column
    }
    return (Gap(old: rows, new: columns), matches)
  }

  private static func gaps(between anchors: [Match], in gap: Gap) -> [Gap] {
    var gaps: [Gap] = []
    var (row, column) = (gap.old.lowerBound, gap.new.lowerBound)
    let end = Match(old: gap.old.upperBound, new: gap.new.upperBound)
    for anchor in anchors + [end] {
      if row < anchor.old, column < anchor.new {
        gaps.append(Gap(old: row..<anchor.old, new: column..<anchor.new))
      }
      (row, column) = (anchor.old + 1, anchor.new + 1)
    }
    return gaps
  }

  /// The longest rising run of keys that stand once on either side of a gap.
  private static func anchors(_ gap: Gap, _ old: [Int], _ new: [Int]) -> [Match] {
    let rows = single(gap.old, old)
    let columns = single(gap.new, new)
    let shared = gap.old.filter { row in
      rows[old[row]] == row && (columns[old[row]] ?? nil) != nil
    }
    let places = shared.map { columns[old[$0]] ?? nil }
    return RisingSubsequence.positions(in: places).map { position in
      Match(old: shared[position], new: places[position] ?? 0)
    }
  }

  /// Where each key stands; nil for one that stands twice.
  private static func single(_ range: Range<Int>, _ keys: [Int]) -> [Int: Int?] {
    var places: [Int: Int?] = [:]
    for index in range {
      places[keys[index]] = places[keys[index]] == nil ? .some(index) : .some(nil)
    }
    return places
  }
}

internal import Glibc
internal import Text

/// How alike segments of two versions are: by their words, rare ones for more, and by the source
/// segments that they render.
struct SegmentSimilarity {
  /// The words of each segment, sorted.
  let old: [[Int]]
  let new: [[Int]]
  /// The source segments of each segment; empty without alignments.
  let oldSources: [Set<Int>]
  let newSources: [Set<Int>]
  /// By word.
  private let weights: [Double]

  /// What segments that share no word reach by rendering the same source.
  private static let sourceWeight = 0.5

  init(
    old: [[Int]], new: [[Int]], oldSources: [Set<Int>], newSources: [Set<Int>], words: Int
  ) {
    self.old = old
    self.new = new
    self.oldSources = oldSources
    self.newSources = newSources
    var frequencies = [Int](repeating: 0, count: words)
    for bag in old + new {
      var last: Int?
      for word in bag where word != last {
        frequencies[word] += 1
        last = word
      }
    }
    let segments = Double(old.count + new.count)
    weights = frequencies.map { log(1 + segments / Double(max(1, $0))) }
  }

  /// How many segments of either version hold a word, at most.
  static let rare = 24

  func between(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
    let first = rows.count == 1 ? old[rows.lowerBound] : old[rows].flatMap { $0 }.sorted()
    let second = columns.count == 1 ? new[columns.lowerBound] : new[columns].flatMap { $0 }.sorted()
    let words = dice(first, second)
    return words + (1 - words) * Self.sourceWeight * sources(rows, columns)
  }

  /// Whether each of several segments says something that the other side says too.
  func shareAll(_ rows: Range<Int>, _ columns: Range<Int>) -> Bool {
    let (first, second) = (Set(old[rows].joined()), Set(new[columns].joined()))
    return rows.allSatisfy { share(old[$0], in: second) >= Self.leastShare }
      && columns.allSatisfy { share(new[$0], in: first) >= Self.leastShare }
  }

  private static let leastShare = 0.4

  /// The share of a segment's weight that another text holds too.
  private func share(_ bag: [Int], in other: Set<Int>) -> Double {
    let all = bag.reduce(0) { $0 + weights[$1] }
    let shared = bag.reduce(0) { $0 + (other.contains($1) ? weights[$1] : 0) }
    return all > 0 ? shared / all : 0
  }

  /// Twice the weight of the shared words by the weight of all.
  private func dice(_ a: [Int], _ b: [Int]) -> Double {
    var shared = 0.0
    var all = 0.0
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        shared += 2 * weights[a[i]]
        all += 2 * weights[a[i]]
        i += 1
        j += 1
      } else if j >= b.count || (i < a.count && a[i] < b[j]) {
        all += weights[a[i]]
        i += 1
      } else {
        all += weights[b[j]]
        j += 1
      }
    }
    return all > 0 ? shared / all : 0
  }

  /// The share of source segments that both render, of those that either does.
  private func sources(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
    let first = rows.reduce(into: Set<Int>()) { $0.formUnion(oldSources[$1]) }
    let second = columns.reduce(into: Set<Int>()) { $0.formUnion(newSources[$1]) }
    let all = first.union(second).count
    return all > 0 ? Double(first.intersection(second).count) / Double(all) : 0
  }

  /// Words of a stretch.
  func length(_ rows: Range<Int>, _ columns: Range<Int>) -> Double {
    let count = rows.reduce(0) { $0 + old[$1].count } + columns.reduce(0) { $0 + new[$1].count }
    return Double(max(2, count)) / 2
  }
}

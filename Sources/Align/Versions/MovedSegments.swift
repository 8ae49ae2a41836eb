internal import Text

/// Finds the segments that stand at another place in the other version, the most alike first.
struct MovedSegments {
  let similarity: SegmentSimilarity

  /// How alike segments must be that stand apart.
  private static let threshold = 0.5
  /// Fewer words than these are no sentence that anyone moves.
  private static let fewest = 3

  private struct Candidate {
    let likeness: Double
    let old: Int
    let new: Int
  }

  /// - Parameters:
  ///   - old: segments of the older version that stand for none yet.
  ///   - new: likewise of the newer one.
  func groups(_ old: [Int], _ new: [Int]) -> [ChangedSegments.Group] {
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    var groups: [ChangedSegments.Group] = []
    for candidate in candidates(old, new)
    where !taken.old.contains(candidate.old) && !taken.new.contains(candidate.new) {
      taken.old.insert(candidate.old)
      taken.new.insert(candidate.new)
      groups.append(
        ChangedSegments.Group(
          old: candidate.old..<candidate.old + 1, new: candidate.new..<candidate.new + 1))
    }
    return groups
  }

  private func candidates(_ old: [Int], _ new: [Int]) -> [Candidate] {
    let postings = Self.postings(new) { similarity.new[$0] }
    let sources = Self.postings(new) { similarity.newSources[$0].sorted() }
    var candidates: [Candidate] = []
    for row in old where similarity.old[row].count >= Self.fewest {
      var near: Set<Int> = []
      for word in Set(similarity.old[row]) {
        if let places = postings[word], places.count <= SegmentSimilarity.rare {
          near.formUnion(places)
        }
      }
      for source in similarity.oldSources[row] { near.formUnion(sources[source] ?? []) }
      for column in near where similarity.new[column].count >= Self.fewest {
        let likeness = similarity.between(row..<row + 1, column..<column + 1)
        guard likeness >= Self.threshold else { continue }
        candidates.append(Candidate(likeness: likeness, old: row, new: column))
      }
    }
    return candidates.sorted { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
  }

  /// The segments that hold each key.
  private static func postings(
    _ segments: [Int], _ keys: (Int) -> [Int]
  ) -> [Int: [Int]] {
    var postings: [Int: [Int]] = [:]
    for segment in segments {
      for key in Set(keys(segment)) { postings[key, default: []].append(segment) }
    }
    return postings
  }
}

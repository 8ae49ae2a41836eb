/// What was probably meant by a word that is not in a list.
package enum Suggestion {
  /// The nearest candidate, case aside, at most a third of the word's length in edits away (one
  /// edit at least); among equals the first.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    var limit = max(1, letters.count / 3)
    var nearest: String?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard let distance = EditDistance.between(letters, other, limit: limit) else { continue }
      nearest = candidate
      if distance == 0 { break }
      limit = distance - 1
    }
    return nearest
  }

  /// `; did you mean "preferred"?`, or nothing.
  package static func question(for word: String, among candidates: some Sequence<String>) -> String
  {
    nearest(to: word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
  }
}

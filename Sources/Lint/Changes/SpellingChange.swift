internal import Text

/// Whether two versions of a segment differ in the spelling of words only.
enum SpellingChange {
  /// Each word that differs is in lower case and without digits, was in no list of words and
  /// is in one now, two letters away at most.
  static func isAll(
    from before: SegmentKeys, _ old: Int, to after: SegmentKeys, _ new: Int
  ) -> Bool {
    let first = before.keys[old].split(separator: " ")
    let second = after.keys[new].split(separator: " ")
    guard first.count == second.count, !first.isEmpty else { return false }
    let language = after.document.language
    if language.isUnspaced { return first == second }
    let written = SegmentKeys.words(of: after.text(new))
    guard written.count == second.count else { return false }
    return first.indices.allSatisfy { index in
      if first[index] == second[index] { return true }
      // A name is no misspelling of a word.
      guard written[index].first?.isLowercase ?? false else { return false }
      return isCorrection(String(first[index]), String(second[index]), language)
    }
  }

  private static func isCorrection(_ old: String, _ new: String, _ language: Language) -> Bool {
    guard old.utf8.count >= 4, !(old + new).contains(where: \.isNumber) else { return false }
    guard !WordList.contains(old, language: language), WordList.contains(new, language: language)
    else { return false }
    let distance = EditDistance.between(
      Array(old.unicodeScalars), Array(new.unicodeScalars), limit: 2)
    return distance != nil
  }
}

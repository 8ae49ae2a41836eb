/// An evidence for links that can be left out, to see what it is worth.
package enum CondensedFeature: String, Sendable, CaseIterable {
  case trigrams, section, context, ranks, rare, numbers, names, clauses
  /// Terms that are alike without being the same.
  case inexact
  /// That an abridged text follows its source (``OrderModel``).
  case order
  /// In texts in order: the words that two segments have in common, small ones included
  /// (``WordCovers``); how the source goes through the target; and the second look at the links
  /// (``OrderedFeature``).
  case words, turned, secondLook
  /// What the links of a sentence say of each other (``Surroundings``).
  case surroundings
}

extension LinkFeatures {
  /// The features without those that are left out.
  func leaving(out features: Set<CondensedFeature>) -> LinkFeatures {
    guard !features.isEmpty else { return self }
    var f = self
    if features.contains(.trigrams) { (f.trigram, f.cosine) = (0, 0) }
    if features.contains(.section) { f.section = 0 }
    if features.contains(.context) { f.context = 0 }
    if features.contains(.ranks) { (f.relativeToRow, f.relativeToColumn) = (0, 0) }
    if features.contains(.rare) { f.rare = 0 }
    if features.contains(.numbers) { (f.numbers, f.numbersMissed) = (0, 0) }
    if features.contains(.names) { f.names = 0 }
    if features.contains(.clauses) { (f.clause, f.sourceClause) = (0, 0) }
    return f
  }
}

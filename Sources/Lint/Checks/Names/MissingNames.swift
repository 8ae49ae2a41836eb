internal import Terms
internal import Text

/// A name of the source that the translation of its sentence lacks.
struct MissingName {
  let text: String
  let range: TextRange
  /// What the translation calls it elsewhere, or the term base does.
  let usual: String?
}

/// Finds the one name that the translation of a bead lacks.
struct MissingNames {
  private let pair: Pair
  private let told: ToldNames
  private let bare: BareNames

  init(_ pair: Pair, _ told: ToldNames) {
    self.pair = pair
    self.told = told
    bare = BareNames(pair)
  }

  /// The only name that a bead lacks, in its longest form; nil if it lacks none, or several.
  func only(in bead: Int) -> MissingName? {
    let sure = told(in: bead) + people(in: bead)
    let names = joined(sure.isEmpty ? bare.missing(in: bead) : sure)
    guard let longest = names.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else {
      return nil
    }
    return names.allSatisfy { longest.text.contains($0.text) } ? longest : nil
  }

  /// Names with nothing but a space, a hyphen or a middle dot between them as one.
  private func joined(_ parts: [MissingName]) -> [MissingName] {
    guard let source = pair.source else { return [] }
    var names: [MissingName] = []
    for part in parts.sorted(by: { $0.range < $1.range }) {
      guard let last = names.last, part.range.start <= last.range.end + Self.longestJoint else {
        names.append(part)
        continue
      }
      let between =
        part.range.start > last.range.end
        ? source.string(TextRange(last.range.end, part.range.start)) : ""
      guard !between.contains(where: { $0.isLetter || ",，、。.".contains($0) }) else {
        names.append(part)
        continue
      }
      let range = last.range.union(part.range)
      let isInside = last.range.contains(part.range)
      let usual =
        isInside
        ? last.usual
        : [last.usual, part.usual].compactMap(\.self)
          .joined(separator: " ")
      names[names.count - 1] = MissingName(text: source.string(range), range: range, usual: usual)
    }
    return names
  }

  /// In bytes; a middle dot has up to three.
  private static let longestJoint: UInt32 = 3

  private func told(in bead: Int) -> [MissingName] {
    told.names(in: bead).compactMap { index in
      let name = told.all[index]
      guard !told.isPlaced(index, in: bead), let range = told.place(of: name, in: bead),
        !isRendered(
          ToldNames.words(of: name.target), near: bead,
          unless: { near in
            told.names(in: near).contains { told.all[$0].shareWord(with: name) }
          })
      else { return nil }
      return MissingName(text: name.source, range: range, usual: name.target)
    }
  }

  /// People of the term base.
  private func people(in bead: Int) -> [MissingName] {
    guard let alignment = pair.alignment else { return [] }
    let ranges = alignment.beads[bead].source.map { alignment.source[$0].range }
    let matches = ranges.flatMap { pair.termIndex(.source).matches(in: $0) }
    return matches.filter { ToldNames.isPerson($0, pair) }.compactMap { match in
      let concept = pair.glossary.concepts[match.concept]
      let forms = concept.terms.filter { $0.language.base == pair.target.language.base }
      guard let usual = forms.first?.text, let source = pair.source,
        pair.term(of: match.concept, in: alignment.beads[bead].target, .target) == nil,
        !isRendered(
          forms.flatMap { ToldNames.words(of: $0.text) }, near: bead,
          unless: { pair.term(of: match.concept, in: alignment.beads[$0].source, .source) != nil })
      else { return nil }
      return MissingName(text: source.string(match.range), range: match.range, usual: usual)
    }
  }

  /// Whether a bead has one of the words or one like it, or one beside it that has no use of its own
  /// for it.
  private func isRendered(
    _ words: [String], near bead: Int, unless isNeeded: (Int) -> Bool
  ) -> Bool {
    guard let beads = pair.alignment?.beads else { return false }
    return (max(0, bead - 1)...min(beads.count - 1, bead + 1)).contains { near in
      guard near == bead || !isNeeded(near) else { return false }
      return pair.targetEntries(near).contains { entry in
        words.contains { word in
          word == entry.folded
            || near == bead && entry.isCapitalised
              && NameSimilarity.score(word, entry.folded) >= Self.leastLikeness
        }
      }
    }
  }

  /// How like the usual rendering a word is that was meant to be it.
  private static let leastLikeness = 0.7
}

extension NamePair {
  /// Whether two renderings have a word in common: a name and its short form.
  fileprivate func shareWord(with other: NamePair) -> Bool {
    !Set(ToldNames.words(of: target)).isDisjoint(with: ToldNames.words(of: other.target))
  }
}

extension Pair {
  /// The words of a bead's translation.
  func targetEntries(_ bead: Int) -> [WordIndex.Entry] {
    guard let alignment else { return [] }
    return alignment.beads[bead].target.flatMap {
      Array(words(.target).entries(in: alignment.target[$0].range))
    }
  }
}

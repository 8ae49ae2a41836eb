internal import Terms
internal import Text

/// A place where the translation has the name of somebody else.
struct SwappedName {
  /// What the source says here, and how the text renders it elsewhere.
  let name: NamePair
  let source: TextRange
  /// The other name.
  let range: TextRange
}

/// Finds sentences whose translation lacks the one name of the source that it should have, and has
/// one instead that the source names elsewhere, but not near.
struct SwappedNames {
  private let pair: Pair
  private let names: [NamePair]
  private let sources: NamePlaces
  private let byWord: [String: [Int]]

  /// Sentences around in which a name may be taken up again.
  private static let reach = 2

  init(_ pair: Pair) {
    self.pair = pair
    let isTranslation =
      pair.alignment?.kind == .translation
      && pair.source?.language.base != pair.target.language.base
    names = isTranslation ? pair.names.filter { Self.isTold($0) } : []
    sources = NamePlaces(names.map(\.source), in: pair)
    var byWord: [String: [Int]] = [:]
    for (index, name) in names.enumerated() {
      for word in Self.words(of: name.target) { byWord[word, default: []].append(index) }
    }
    self.byWord = byWord
  }

  /// Names that are paired by how they are written: of places that everybody knows translations
  /// say freely where the source says who.
  private static func isTold(_ name: NamePair) -> Bool {
    name.evidence == .spelling || name.evidence == .sound
  }

  private static func words(of text: String) -> [String] {
    FoldedText.fold(text).split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
  }

  var all: [SwappedName] {
    guard let alignment = pair.alignment else { return [] }
    let named = sources.byBead()
    return alignment.beads.indices.flatMap { bead -> [SwappedName] in
      guard let own = named[bead], !alignment.beads[bead].target.isEmpty else { return [] }
      let entries = alignment.beads[bead].target.flatMap {
        Array(pair.words(.target).entries(in: alignment.target[$0].range))
      }
      let words = Set(entries.map(\.folded))
      let missing = names.indices.filter { index in
        own[names[index].source] != nil && isUnrendered(index, bead, words)
      }
      guard let first = missing.first, areOne(missing),
        let range = own[names[first].source]
      else { return [] }
      let strangers = strangers(entries, bead)
      guard let stranger = strangers.first, areNeighbours(strangers) else { return [] }
      let last = strangers.last ?? stranger
      return [
        SwappedName(name: names[first], source: range, range: stranger.range.union(last.range))
      ]
    }
  }

  private func isUnrendered(_ index: Int, _ bead: Int, _ words: Set<String>) -> Bool {
    let name = names[index]
    return !name.places.contains { $0.bead == bead }
      && !Self.words(of: name.target).contains { words.contains($0) }
  }

  /// Whether names are forms of one: 阿克别克·萨特巴耶夫 and 萨特巴耶夫.
  private func areOne(_ indices: [Int]) -> Bool {
    guard let longest = indices.map({ names[$0].source }).max(by: { $0.utf8.count < $1.utf8.count })
    else { return false }
    return indices.allSatisfy { longest.contains(names[$0].source) }
  }

  private func areNeighbours(_ entries: [WordIndex.Entry]) -> Bool {
    zip(entries, entries.dropFirst()).allSatisfy { $1.range.start <= $0.range.end + 1 }
  }

  /// The words of names that the source has nowhere near, not even in part.
  private func strangers(
    _ entries: [WordIndex.Entry], _ bead: Int
  ) -> [WordIndex.Entry] {
    let candidates = entries.filter { entry in
      guard entry.isCapitalised, let owners = byWord[entry.folded] else { return false }
      return !owners.contains { owner in names[owner].places.contains { $0.bead == bead } }
    }
    if candidates.isEmpty { return [] }
    let near = text(around: bead)
    return candidates.filter { entry in
      !(byWord[entry.folded] ?? []).contains { owner in
        let name = names[owner].source.unicodeScalars
        let stem = String(String.UnicodeScalarView(name.prefix(max(2, name.count / 2))))
        return near.firstPlace(of: Array(stem.utf8)) != nil
      }
    }
  }

  /// What the source says in a bead and those beside it.
  private func text(around bead: Int) -> [UInt8] {
    guard let alignment = pair.alignment, let source = pair.source else { return [] }
    let beads = max(0, bead - Self.reach)...min(alignment.beads.count - 1, bead + Self.reach)
    return beads.flatMap { alignment.beads[$0].source }.flatMap {
      source.text[alignment.source[$0].range.indices]
    }
  }
}

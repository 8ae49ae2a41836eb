internal import Terms
internal import Text

/// Finds names in the translation of a bead that the source has elsewhere, but not there.
struct StrangeNames {
  private let pair: Pair
  private let told: ToldNames
  private let unowned: UnownedNames
  private let entries: WordEntries
  /// The first halves of the names.
  private let stems: [[UInt8]]

  init(_ pair: Pair, _ told: ToldNames) {
    self.pair = pair
    self.told = told
    unowned = UnownedNames(pair)
    entries = pair.words(.target).entries
    stems = told.all.map { Self.stem(of: $0.source) }
  }

  /// The beads with a capitalised word that may be strange there.
  var beads: [Int] {
    guard let alignment = pair.alignment else { return [] }
    var isDoubtful = [Bool](repeating: false, count: alignment.beads.count)
    // The last form of which a bead has an owner that other beads have too.
    var owned = [Int32](repeating: -1, count: alignment.beads.count)
    let (words, beads) = (pair.words(.target), pair.beads)
    for form in entries.forms.indices where mayBeStrange(form) {
      for owner in told.owners(of: form) where told.hasSeveralBeads(owner) {
        for bead in told.beads(of: owner) { owned[Int(bead)] = Int32(form) }
      }
      for index in words.places(form: form) where entries.isCapitalised(at: index) {
        guard let segment = entries.segment(at: index) else { continue }
        beads.forEachBead(of: segment, on: .target) { bead in
          if owned[bead] != Int32(form) { isDoubtful[bead] = true }
        }
      }
    }
    return isDoubtful.indices.filter { isDoubtful[$0] }
  }

  /// The only such name of a bead; nil if there is none, or several.
  func only(in bead: Int) -> TextRange? {
    let strangers = capitals(bead).filter { isStrange($0, bead) }
    guard let first = strangers.first, let last = strangers.last,
      zip(strangers, strangers.dropFirst()).allSatisfy({ $1.range.start <= $0.range.end + 1 })
    else { return nil }
    return first.range.union(last.range)
  }

  /// The capitalised words of a bead that may be strange.
  private func capitals(_ bead: Int) -> [WordIndex.Entry] {
    guard let alignment = pair.alignment else { return [] }
    var found: [WordIndex.Entry] = []
    for segment in alignment.beads[bead].target {
      let range = alignment.target[segment].range
      for index in entries.firstIndex(from: range.start)..<entries.firstIndex(from: range.end)
      where entries.isCapitalised(at: index) && mayBeStrange(entries.form(at: index), bead) {
        found.append(entries[index])
      }
    }
    return found
  }

  /// Whether a form has owners, or may be a name without one.
  private func mayBeStrange(_ form: Int) -> Bool {
    told.hasOwner(form) || unowned.mayBeName(form)
  }

  /// Whether a form has owners, none of which the bead has, or may be a name without one.
  private func mayBeStrange(_ form: Int, _ bead: Int) -> Bool {
    guard told.hasOwner(form) else { return unowned.mayBeName(form) }
    return told.owners(of: form).allSatisfy {
      !told.isPlaced($0, in: bead) || told.isOnly(bead, of: $0)
    }
  }

  private func isStrange(_ entry: WordIndex.Entry, _ bead: Int) -> Bool {
    // The L of *L’Autriche* is no name.
    guard entry.folded.unicodeScalars.count >= 2 else { return false }
    guard told.hasOwner(entry.form) else { return unowned.isStrange(entry, bead) }
    return withoutChance(Array(told.owners(of: entry.form)), bead).allSatisfy { owner in
      !told.isPlaced(owner, in: bead) && !hasStem(of: owner, bead)
        && !isShifted(told.all[owner], entry.form, bead)
    }
  }

  /// Without names that have a rendering in one bead alone which others have elsewhere: 高兴 sounds
  /// a little like *Hosseini*, but 侯赛尼 is what that stands for.
  private func withoutChance(_ owners: [Int], _ bead: Int) -> [Int] {
    if owners.count < 2 { return owners }
    let sure = owners.filter { !told.isOnly(bead, of: $0) }
    if sure.isEmpty { return owners }
    return owners.filter { owner in
      let name = told.all[owner].source
      return sure.contains {
        let other = told.all[$0].source
        return other == name || other.holds(name) || name.holds(other)
      }
    }
  }

  /// Whether the source of a bead has a name or the first half of it.
  private func hasStem(of name: Int, _ bead: Int) -> Bool {
    guard let alignment = pair.alignment, let source = pair.source else { return false }
    return alignment.beads[bead].source.contains { segment in
      let range = alignment.source[segment].range
      return source.text.firstPlace(
        of: stems[name], from: Int(range.start), to: Int(range.end)) != nil
    }
  }

  /// The first half of a name, of two characters at least.
  private static func stem(of name: String) -> [UInt8] {
    let scalars = name.unicodeScalars
    return Array(String(String.UnicodeScalarView(scalars.prefix(max(2, scalars.count / 2)))).utf8)
  }

  /// Whether a bead beside has the name in its source and lacks it in its translation.
  private func isShifted(_ name: NamePair, _ form: Int, _ bead: Int) -> Bool {
    guard let beads = pair.alignment?.beads else { return false }
    return [bead - 1, bead + 1].filter(beads.indices.contains).contains { near in
      told.place(of: name, in: near) != nil
        && !pair.targetEntries(near).contains { $0.form == form }
    }
  }
}

internal import Text

/// A place where the translation has the name of somebody else.
struct SwappedName {
  /// What the source says here, and how it is rendered elsewhere.
  let name: MissingName
  /// The other name.
  let range: TextRange
}

/// Finds sentences whose translation lacks the one name of the source that it should have, and has
/// one instead that the source names elsewhere, but not there.
struct SwappedNames {
  private let pair: Pair
  /// Whether the texts tell any name at all.
  private let isTelling: Bool
  private let missing: MissingNames
  private let strangers: StrangeNames

  init(_ pair: Pair, _ told: ToldNames) {
    self.pair = pair
    isTelling = !told.all.isEmpty
    missing = MissingNames(pair, told)
    strangers = StrangeNames(pair, told)
  }

  var all: [SwappedName] {
    guard isTelling, let beads = pair.alignment?.beads else { return [] }
    return strangers.beads.compactMap { bead in
      guard !beads[bead].source.isEmpty, !beads[bead].target.isEmpty,
        let stranger = strangers.only(in: bead), let name = missing.only(in: bead)
      else { return nil }
      return SwappedName(name: name, range: stranger)
    }
  }
}

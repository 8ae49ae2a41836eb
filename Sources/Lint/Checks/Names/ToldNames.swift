internal import Terms
internal import Text

/// The names of a source whose rendering the text itself tells: by their spelling or sound, or, for
/// people, by the term base.
///
/// Places that everybody knows are none of these: translations say them freely where the source
/// says who.
struct ToldNames {
  let all: [NamePair]
  private let places: NamePlaces
  /// The names by the form of each word of their renderings, as the words of the target number it.
  private let byForm: [UInt32]
  /// Where the names of each form begin, and the end.
  private let formStarts: [UInt32]
  /// By the number of the source that ``places`` has.
  private let bySource: [Int: [Int]]
  /// The beads of the places of each name in ascending order; where those of each begin, and the end.
  private let beads: [Int32]
  private let starts: [Int32]

  /// - Parameters:
  ///   - all: see ``names(of:)``.
  ///   - places: of these names at least.
  init(_ pair: Pair, _ all: [NamePair], _ places: NamePlaces) {
    self.all = all
    self.places = places
    var bySource: [Int: [Int]] = [:]
    for index in all.indices {
      if let number = places.number(of: all[index].source) {
        bySource[number, default: []].append(index)
      }
    }
    self.bySource = bySource
    (byForm, formStarts) = Self.byForm(all, pair)
    var beads: [Int32] = []
    var starts: [Int32] = [0]
    for name in all {
      beads += name.places.map { Int32($0.bead) }.sorted()
      starts.append(Int32(beads.count))
    }
    (self.beads, self.starts) = (beads, starts)
  }

  /// The names of a pair whose rendering the text tells.
  static func names(of pair: Pair) -> [NamePair] {
    guard pair.alignment?.kind == .translation,
      pair.source?.language.base != pair.target.language.base
    else { return [] }
    let arePeople = pair.glossary.concepts.map { $0.type == personType }
    let people = CoveredBytes(
      pair.terms(.source).lazy.filter { arePeople[$0.concept] }.map(\.range),
      of: pair.source?.text.count ?? 0)
    return pair.names.filter { name in
      name.evidence == .known
        ? name.places.contains { people.overlaps($0.source) }
        : (name.evidence == .spelling || name.evidence == .sound) && isName(name, pair)
    }
  }

  /// Sorts by counting.
  private static func byForm(
    _ all: [NamePair], _ pair: Pair
  ) -> (names: [UInt32], starts: [UInt32]) {
    if all.isEmpty { return ([], [0]) }
    let words = pair.words(.target)
    let found = all.enumerated().flatMap { index, name in
      Self.words(of: name.target).compactMap { word in
        words.form(of: word).map { (form: $0, name: UInt32(index)) }
      }
    }
    var starts = [UInt32](repeating: 0, count: words.entries.forms.count + 1)
    for (form, _) in found { starts[form + 1] += 1 }
    for form in starts.indices.dropFirst() { starts[form] += starts[form - 1] }
    var next = starts
    var names = [UInt32](repeating: 0, count: found.count)
    for (form, name) in found {
      names[Int(next[form])] = name
      next[form] += 1
    }
    return (names, starts)
  }

  /// Whether a word list lacks a word of the rendering: *Terrain* is the same in two languages.
  private static func isName(_ name: NamePair, _ pair: Pair) -> Bool {
    words(of: name.target).contains { !ListedWords.contains($0, language: pair.target.language) }
  }

  static func isPerson(_ match: TermMatch, _ pair: Pair) -> Bool {
    pair.glossary.concepts[match.concept].type == personType
  }

  private static let personType = "person"

  static func words(of text: String) -> [String] {
    FoldedText.fold(text).split { !$0.isLetter && $0 != "'" && $0 != "-" }.map(String.init)
  }

  /// Where a bead's source has a name first; nil if it has not.
  func place(of name: NamePair, in bead: Int) -> TextRange? {
    places.place(of: name.source, in: bead)
  }

  /// The places in ``all`` of the names that a bead's source has.
  func names(in bead: Int) -> [Int] {
    places.names(in: bead).flatMap { bySource[$0] ?? [] }.sorted()
  }

  /// Whether the rendering of a name has a word of a form.
  func hasOwner(_ form: Int) -> Bool { !places(of: form).isEmpty }

  /// The names whose rendering has a word of a form.
  func owners(of form: Int) -> some Sequence<Int> {
    byForm[places(of: form)].lazy.map { Int($0) }
  }

  private func places(of form: Int) -> Range<Int> {
    guard form + 1 < formStarts.count else { return 0..<0 }
    return Int(formStarts[form])..<Int(formStarts[form + 1])
  }

  /// The beads of the places of a name in ascending order.
  func beads(of name: Int) -> ArraySlice<Int32> {
    beads[Int(starts[name])..<Int(starts[name + 1])]
  }

  /// Whether a name has places in more beads than one.
  func hasSeveralBeads(_ name: Int) -> Bool {
    let own = beads(of: name)
    return own.first != own.last
  }

  /// Whether a name has a place in a bead.
  func isPlaced(_ name: Int, in bead: Int) -> Bool {
    let own = beads(of: name)
    let place = own.partitionIndex { $0 >= Int32(bead) }
    return place < own.endIndex && own[place] == Int32(bead)
  }

  /// Whether a name has a place in no bead but one.
  func isOnly(_ bead: Int, of name: Int) -> Bool {
    beads(of: name).allSatisfy { $0 == Int32(bead) }
  }
}

/// The capitalised words of a text in Latin script.
struct LatinNames {
  private var byForm: [String: [Int32]] = [:]
  private var bySkeleton: [String: [Int32]] = [:]
  /// How the names begin: their first letter alone and their first two, and the first class of
  /// their skeletons.
  private var beginnings: Set<UInt16> = []
  private var classes: Set<UInt8> = []

  init(_ side: BitextSide) {
    let names = side.words.filter { $0.value.isLatin && $0.value.capitalised * 2 > $0.value.count }
    for (form, use) in names.sorted(by: { $0.key < $1.key }) {
      byForm[form] = use.tokens
      beginnings.insert(Self.beginning(form.utf8.prefix(1)))
      beginnings.insert(Self.beginning(form.utf8))
      let skeleton = NameSkeleton.of(form)
      guard skeleton.utf8.count >= NameEvidence.shortestSkeleton else { continue }
      bySkeleton[skeleton, default: []] += use.tokens.prefix(1)
      if let first = skeleton.utf8.first { classes.insert(first) }
    }
  }

  private static func beginning(_ letters: some Sequence<UInt8>) -> UInt16 {
    letters.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// Whether a name may be spelt, or sound, like a string of Han characters.
  ///
  /// - Parameters:
  ///   - syllable: the reading of its first character.
  ///   - isBorrowed: whether that is one that foreign names are written with.
  func mayBegin(with syllable: String, isBorrowed: Bool) -> Bool {
    if syllable.isEmpty || beginnings.contains(Self.beginning(syllable.utf8)) { return true }
    guard isBorrowed, let first = NameSkeleton.of(syllable, isPinyin: true).utf8.first else {
      return false
    }
    return classes.contains(first)
  }

  var isEmpty: Bool { byForm.isEmpty }

  /// The tokens of the name spelt so; names under four letters are passed over.
  func tokens(named form: String) -> [Int32] { form.utf8.count >= 4 ? byForm[form] ?? [] : [] }

  /// - Parameter inflected: whether one more consonant, of an ending, may follow.
  func tokens(alike skeleton: String, inflected: Bool) -> [Int32] {
    guard skeleton.utf8.count >= NameEvidence.shortestSkeleton else { return [] }
    let whole = bySkeleton[skeleton] ?? []
    guard whole.isEmpty, inflected else { return whole }
    return bySkeleton[String(skeleton.dropLast())] ?? []
  }
}

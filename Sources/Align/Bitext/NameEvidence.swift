/// Names that sound alike across scripts: Han or Cyrillic on one side, capitalised Latin words on
/// the other.
struct NameEvidence: ~Copyable {
  static let weight: Float = 0.5
  /// A name of fewer consonants is too easily met by chance.
  static let shortestSkeleton = 3
  static let longestHanName = 7
  /// The names of Chinese people, two to four characters, are compared in pinyin.
  static let longestChineseName = 4

  private var toLatin = Transcriber()

  /// Adds to the one side its stretches of Han characters that sound like names of the other, and
  /// links both these and words of other alphabets to the names.
  ///
  /// - Returns: links from `foreign` to `latin`.
  mutating func links(_ foreign: inout BitextSide, _ latin: BitextSide) -> [TokenLink] {
    let hasOtherScripts =
      foreign.hanRuns.contains { !$0.isEmpty } || foreign.words.contains { !$0.value.isLatin }
    guard hasOtherScripts else { return [] }
    let names = LatinNames(latin)
    guard !names.isEmpty else { return [] }
    return wordLinks(foreign, names) + hanLinks(&foreign, names)
  }

  /// Words of an alphabet that is not Latin.
  private mutating func wordLinks(_ foreign: BitextSide, _ names: LatinNames) -> [TokenLink] {
    var links: [TokenLink] = []
    let words = foreign.words.filter { !$0.value.isLatin }.sorted { $0.key < $1.key }
    for (form, use) in words {
      let isCased = form.unicodeScalars.contains { $0.properties.isCased }
      if isCased, use.capitalised * 2 <= use.count { continue }
      guard let given = use.tokens.first else { continue }
      let skeleton = NameSkeleton.of(toLatin.transcribed(form))
      for word in names.tokens(alike: skeleton, inflected: true) {
        links.append(TokenLink(given: given, word: word, weight: Self.weight))
      }
    }
    return links
  }

  private mutating func hanLinks(
    _ foreign: inout BitextSide, _ names: LatinNames
  ) -> [TokenLink] {
    var found: [String: [Int32]] = [:]
    for segment in 0..<foreign.count {
      for run in foreign.hanRuns[segment] {
        for form in soundAlikes(in: run, names, &found) {
          foreign.addReading(BitextToken(kind: .name, form: form), to: segment)
        }
      }
    }
    return found.sorted { $0.key < $1.key }.flatMap { form, words -> [TokenLink] in
      guard let given = foreign.vocabulary.id(BitextToken(kind: .name, form: form)) else {
        return []
      }
      return words.map { TokenLink(given: given, word: $0, weight: Self.weight) }
    }
  }

  /// The stretches of a run that sound like a name; what each stretch is like is noted in `found`.
  private mutating func soundAlikes(
    in run: [Unicode.Scalar], _ names: LatinNames, _ found: inout [String: [Int32]]
  ) -> [String] {
    let syllables = run.map { toLatin.syllable($0) }
    let isBorrowedSign = run.map { Transcriber.borrows($0) }
    var forms: [String] = []
    for start in run.indices
    where names.mayBegin(with: syllables[start], isBorrowed: isBorrowedSign[start]) {
      var sound = ""
      var isBorrowed = true
      for end in start..<min(run.count, start + Self.longestHanName) {
        sound += syllables[end]
        isBorrowed = isBorrowed && isBorrowedSign[end]
        guard end > start else { continue }
        let isShort = end - start < Self.longestChineseName
        guard isShort || isBorrowed else { break }
        var words = isShort ? names.tokens(named: sound) : []
        if isBorrowed {
          let skeleton = NameSkeleton.of(sound, isPinyin: true)
          words += names.tokens(alike: skeleton, inflected: false)
        }
        guard !words.isEmpty else { continue }
        let form = HanText.string(run[start...end])
        found[form] = words
        forms.append(form)
      }
    }
    return forms
  }
}

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

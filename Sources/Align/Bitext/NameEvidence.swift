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
  /// By the characters of the side at hand.
  private var readings: [Unicode.Scalar: Reading] = [:]

  private struct Reading {
    /// In pinyin, without its tone.
    let syllable: String
    /// Whether foreign names are written with the character.
    let isBorrowed: Bool
    /// Whether a name of the other side may begin with it.
    let mayBegin: Bool
  }

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
    readings.removeAll(keepingCapacity: true)
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

  private mutating func reading(_ scalar: Unicode.Scalar, _ names: LatinNames) -> Reading {
    if let known = readings[scalar] { return known }
    let syllable = toLatin.syllable(scalar)
    let isBorrowed = Transcriber.borrows(scalar)
    let reading = Reading(
      syllable: syllable, isBorrowed: isBorrowed,
      mayBegin: names.mayBegin(with: syllable, isBorrowed: isBorrowed))
    readings[scalar] = reading
    return reading
  }

  /// The stretches of a run that sound like a name; what each stretch is like is noted in `found`.
  private mutating func soundAlikes(
    in run: [Unicode.Scalar], _ names: LatinNames, _ found: inout [String: [Int32]]
  ) -> [String] {
    let readings = run.map { reading($0, names) }
    var forms: [String] = []
    for start in run.indices where readings[start].mayBegin {
      var sound = ""
      var isBorrowed = true
      for end in start..<min(run.count, start + Self.longestHanName) {
        sound += readings[end].syllable
        isBorrowed = isBorrowed && readings[end].isBorrowed
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

internal import Text

/// Finds what a Chinese segment writes of names by their sound.
struct SoundMatcher {
  private let text: [UInt8]
  private var found: SoundStretches
  /// The stretches of a unit's source, with the numbers of their characters.
  private var stretches: [(range: TextRange, number: Int)] = []
  private var numbers: StretchNumbers
  /// A stretch that is searched, and its windows.
  private var run = HanRun()
  private var windows = SoundWindows()
  private let isSigned: Bool
  private let sounds = NameSounds()
  private var search = SoundSearch()
  private var memory = SoundMemory()

  /// At least this alike; of windows without signs of a transcription more.
  static let least = 0.74
  private static let leastUnsigned = 0.8
  private static let leastOfWord = 0.82
  private static let leastLetters = 3

  /// - Parameter isSigned: whether only windows count that are written with the characters of
  ///   transcriptions.
  init(_ document: Document, isSigned: Bool) {
    text = document.text
    found = SoundStretches(isSigned: isSigned)
    numbers = StretchNumbers(document.text)
    self.isSigned = isSigned
  }

  /// Takes the source of a unit.
  mutating func read(_ units: MinedUnits, _ unit: Int) {
    let text = text
    found.removeAll()
    units.forEachFreeSource(of: unit) { found.add(text.span, $0) }
    stretches.removeAll(keepingCapacity: true)
    for range in found.all { stretches.append((range, numbers.number(of: range))) }
  }

  /// Whether the source has no window.
  var hasNoWindows: Bool { stretches.isEmpty }

  /// Whether words of a phrase that begin with one may be written by their sound.
  static func mayOpen(_ word: NameSpelling.Traits, isSigned: Bool) -> Bool {
    !word.isAcronym && (isSigned || !word.isWord)
  }

  /// Whether words of a phrase may be written by their sound.
  static func isWanted(_ names: NamePhrases, _ words: Range<Int>, isSigned: Bool) -> Bool {
    var letters = 0
    for word in words {
      let traits = names.traits(word)
      if traits.isAcronym || traits.isWord && (!isSigned || words.count > 1) { return false }
      letters += Int(traits.length)
    }
    return letters >= leastLetters
  }

  /// Windows that sound like words of the target, which are wanted.
  mutating func match(
    _ names: NamePhrases, _ words: Range<Int>, _ found: inout [MinedCandidate]
  ) {
    let name = sounds.number(names, words)
    let target = names.range(words)
    var hasBegun = false
    for (stretch, number) in stretches {
      var finds = name.flatMap { memory.finds(of: $0, in: number) }
      if finds == nil {
        if !hasBegun { begin(names, words) }
        hasBegun = true
        let new = self.finds(in: stretch)
        if let name { memory.keep(new, of: name, in: number) }
        finds = new[...]
      }
      for find in finds ?? [] {
        let source = TextRange(stretch.start + find.start, stretch.start + find.end)
        found.append(
          MinedCandidate(
            source: source, target: target, evidence: .sound, score: find.score * 0.95))
      }
    }
  }

  private mutating func begin(_ names: NamePhrases, _ words: Range<Int>) {
    let isWord = words.contains { names.traits($0).isWord }
    search.begin(
      sounds[names, words], length: words.reduce(0) { $0 + Int(names.traits($1).length) },
      least: isWord ? Self.leastOfWord : isSigned ? Self.least : Self.leastUnsigned)
  }

  /// The windows of a stretch that sound like the name that the search has begun with.
  private mutating func finds(in stretch: TextRange) -> [SoundMemory.Find] {
    guard search.hasConsonants || !isSigned else { return [] }
    run.read(text, stretch)
    windows.read(run, isSigned: isSigned)
    var finds: [SoundMemory.Find] = []
    search.visit(windows, of: run) {
      let (start, end) = ($0.start - stretch.start, $0.end - stretch.start)
      finds.append(SoundMemory.Find(start: start, end: end, score: $1))
    }
    return finds
  }
}

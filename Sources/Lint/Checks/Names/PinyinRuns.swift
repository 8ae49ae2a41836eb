internal import Terms

/// What words one after another read as in pinyin: each run of forms is read once.
struct PinyinRuns {
  /// Letters that read as two syllables or more.
  struct Reading {
    /// Lower-case letters without apostrophes and hyphens.
    let key: String
    let letters: [UInt8]
    let syllables: Int
  }

  /// Runs that may be the beginning of pinyin.
  private struct Run {
    let letters: [UInt8]
    /// The place in ``readings``.
    let reading: Int?
  }

  private let forms: [String]
  private(set) var readings: [Reading] = []
  private var numbers: [String: Int] = [:]
  private var runs: [Run] = []
  /// The run of each form by itself.
  private var single: [Int32]
  /// By a run, in the upper half, and the form of the word behind it.
  private var longer: [UInt64: Int32] = [:]

  private static let unknown: Int32 = -1
  /// Of words that no pinyin begins with.
  private static let none: Int32 = -2
  private static let leastSyllables = 2
  private static let leastLetters = 4

  /// - Parameter forms: the folded words by their numbers.
  init(_ forms: [String]) {
    self.forms = forms
    single = Array(repeating: Self.unknown, count: forms.count)
  }

  /// The place in ``readings`` of a run; nil for less than two syllables.
  func reading(of run: Int) -> Int? { runs[run].reading }

  /// The run of one word; nil where no pinyin begins so.
  mutating func run(of form: Int) -> Int? {
    if single[form] == Self.unknown { single[form] = make([], form) }
    return single[form] == Self.none ? nil : Int(single[form])
  }

  /// A run with one word more; nil where no pinyin begins so.
  mutating func run(_ run: Int, with form: Int) -> Int? {
    let key = UInt64(run) << 32 | UInt64(form)
    if let known = longer[key] { return known == Self.none ? nil : Int(known) }
    let made = make(runs[run].letters, form)
    longer[key] = made
    return made == Self.none ? nil : Int(made)
  }

  private mutating func make(_ letters: [UInt8], _ form: Int) -> Int32 {
    var letters = letters
    for letter in forms[form].utf8 where letter != UInt8(ascii: "'") {
      guard letter &- 0x61 < 26 else { return Self.none }
      letters.append(letter)
    }
    let (syllables, isOpen) = Pinyin.reading(of: letters)
    guard isOpen else { return Self.none }
    runs.append(Run(letters: letters, reading: number(letters, syllables ?? 0)))
    return Int32(runs.count - 1)
  }

  private mutating func number(_ letters: [UInt8], _ syllables: Int) -> Int? {
    guard syllables >= Self.leastSyllables, letters.count >= Self.leastLetters else { return nil }
    let key = String(decoding: letters, as: UTF8.self)
    if let known = numbers[key] { return known }
    numbers[key] = readings.count
    readings.append(Reading(key: key, letters: letters, syllables: syllables))
    return readings.count - 1
  }
}

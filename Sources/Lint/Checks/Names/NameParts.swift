internal import Terms
internal import Text

/// The parts of names, such as surnames, and what a translation has for each.
struct NameParts {
  /// A part of a name and what the translation has for it.
  struct Use {
    /// The number of the part.
    fileprivate let part: Int
    let source: TextRange
    let form: String
    let target: TextRange

    /// - Parameter place: from whose start the ranges are counted.
    fileprivate func moved(to place: NamePair.Place) -> Use {
      let (own, other) = (place.source.start, place.target.start)
      return Use(
        part: part, source: TextRange(source.start + own, source.end + own), form: form,
        target: TextRange(target.start + other, target.end + other))
    }
  }

  private let source: Document
  private let target: Document
  /// The different names and renderings, and the uses of each name with each rendering; their ranges
  /// are counted from the start of both.
  private var names: StretchNumbers
  private var renderings: StretchNumbers
  private var known: [UInt64: [Use]] = [:]
  /// The parts by their numbers, and the number of each.
  private var parts: [String] = []
  private var partNumbers: [String: Int] = [:]

  init(_ source: Document, _ target: Document) {
    self.source = source
    self.target = target
    names = StretchNumbers(source.text)
    renderings = StretchNumbers(target.text)
  }

  /// The uses of the parts that the translation has several forms of, by part.
  mutating func varied(_ names: [NamePair]) -> [String: [Use]] {
    var forms: [Int: (first: String, isVaried: Bool)] = [:]
    for name in names {
      for use in differing(name) {
        let isOther = forms[use.part].map { $0.isVaried || $0.first != use.form } ?? false
        forms[use.part, default: (use.form, false)].isVaried = isOther
      }
    }
    var varied: [Int: [Use]] = [:]
    for name in names where differing(name).contains(where: { forms[$0.part]?.isVaried ?? false }) {
      for place in name.places {
        for use in uses(place) where forms[use.part]?.isVaried ?? false {
          varied[use.part, default: []].append(use.moved(to: place))
        }
      }
    }
    return Dictionary(uniqueKeysWithValues: varied.map { (parts[$0.key], $0.value) })
  }

  /// The uses of a name, of each rendering one place's.
  private mutating func differing(_ name: NamePair) -> [Use] {
    var uses: [Use] = []
    for rendering in 0...name.variants.count {
      guard let place = name.places.first(where: { $0.rendering == rendering }) else { continue }
      uses += self.uses(place)
    }
    return uses
  }

  /// The parts of a name and its rendering, if they have as many; else the whole.
  private mutating func uses(_ place: NamePair.Place) -> [Use] {
    let (name, rendering) = (names.number(of: place.source), renderings.number(of: place.target))
    let key = UInt64(name) << 32 | UInt64(rendering)
    if let known = known[key] { return known }
    let made = makeUses(place)
    known[key] = made
    return made
  }

  private mutating func makeUses(_ place: NamePair.Place) -> [Use] {
    let parts = Self.parts(of: place.source, in: source)
    let words = Self.parts(of: place.target, in: target)
    let isWhole = parts.count != words.count
    let ranges = isWhole ? [(place.source, place.target)] : Array(zip(parts, words))
    return ranges.map { own, other in
      Use(
        part: number(of: Self.stem(of: FoldedText.fold(source.string(own)))),
        source: TextRange(own.start - place.source.start, own.end - place.source.start),
        form: target.string(other),
        target: TextRange(other.start - place.target.start, other.end - place.target.start))
    }
  }

  private mutating func number(of part: String) -> Int {
    if let number = partNumbers[part] { return number }
    partNumbers[part] = parts.count
    parts.append(part)
    return parts.count - 1
  }

  /// A Cyrillic name without its case ending: Лаптев, Лаптеву, Лаптевым.
  private static func stem(of name: String) -> String {
    let letters = Array(name.unicodeScalars)
    guard letters.count >= 6, (0x430...0x45F).contains(letters[0].value) else { return name }
    let ending = letters.suffix(2).reversed().prefix { "аеиоуыюяьйм".unicodeScalars.contains($0) }
    return String(String.UnicodeScalarView(letters.dropLast(ending.count)))
  }

  /// What spaces and middle dots part.
  private static func parts(of range: TextRange, in document: Document) -> [TextRange] {
    var parts: [TextRange] = []
    var start = range.start
    var at = range.start
    for scalar in document.string(range).unicodeScalars {
      let next = at + UInt32(UTF8.width(scalar))
      if scalar == " " || scalar == "\u{A0}" || scalar == "·" || scalar == "•" || scalar == "・" {
        if at > start { parts.append(TextRange(start, at)) }
        start = next
      }
      at = next
    }
    if at > start { parts.append(TextRange(start, at)) }
    return parts
  }
}

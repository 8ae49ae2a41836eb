internal import Terms
internal import Text

/// The parts of names, such as surnames, and what a translation has for each.
struct NameParts {
  /// A part of a name and what the translation has for it.
  struct Use {
    let part: String
    let source: TextRange
    let form: String
    let target: TextRange
  }

  private let source: Document
  private let target: Document

  init(_ source: Document, _ target: Document) {
    self.source = source
    self.target = target
  }

  /// The uses of the parts that the translation has several forms of, by part.
  func varied(_ names: [NamePair]) -> [String: [Use]] {
    var numbers: [String: Int] = [:]
    var forms: [(first: String, isVaried: Bool)] = []
    let parts = names.map { name in
      differing(name).map { use in
        let number = numbers[use.part] ?? numbers.count
        if number == forms.count {
          numbers[use.part] = number
          forms.append((use.form, false))
        } else if forms[number].first != use.form {
          forms[number].isVaried = true
        }
        return number
      }
    }
    let chosen = names.indices.filter { parts[$0].contains { forms[$0].isVaried } }
    let all = chosen.flatMap { names[$0].places.flatMap { uses($0) } }
      .filter { numbers[$0.part].map { forms[$0].isVaried } ?? false }
    return Dictionary(grouping: all) { $0.part }
  }

  /// The uses of a name, of each rendering one place's.
  private func differing(_ name: NamePair) -> [Use] {
    (0...name.variants.count).flatMap { rendering in
      name.places.first { $0.rendering == rendering }.map { uses($0) } ?? []
    }
  }

  /// The parts of a name and its rendering, if they have as many; else the whole.
  private func uses(_ place: NamePair.Place) -> [Use] {
    let parts = Self.parts(of: place.source, in: source)
    let words = Self.parts(of: place.target, in: target)
    let isWhole = parts.count != words.count
    let ranges = isWhole ? [(place.source, place.target)] : Array(zip(parts, words))
    return ranges.map { own, other in
      Use(
        part: Self.stem(of: FoldedText.fold(source.string(own))), source: own,
        form: target.string(other), target: other)
    }
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

internal import Text

/// Words of two to six capitals.
enum Acronyms {
  struct Acronym: Equatable {
    let text: String
    let range: TextRange
  }

  /// In the order of the text, code and addresses left out.
  static func find(in document: Document, _ range: TextRange) -> [Acronym] {
    let bytes = document.text.span
    let opaque = document.opaque
    var found: [Acronym] = []
    var at = Int(range.start)
    let end = Int(range.end)
    while at < end {
      guard isCapital(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < end, isCapital(bytes[at]) { at += 1 }
      let isWhole =
        (start == 0 || !isPart(bytes[start - 1])) && (at >= bytes.count || !isPart(bytes[at]))
      let place = TextRange(start, at)
      let next = opaque.partitionIndex { $0.end > place.start }
      let isOpaque = next < opaque.count && opaque[next].overlaps(place)
      if isWhole, (2...6).contains(at - start), !isOpaque {
        found.append(Acronym(text: document.string(place), range: place))
      }
    }
    return found
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// A letter, a figure or a joint of a longer name. Ideographs are none.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x2D, 0x5F, 0x2F, 0x26, 0x40, 0xC3...0xC9: true
    default: false
    }
  }

  /// Whether words of a text, small ones left out or not, begin with the letters of an acronym.
  static func isSpelledOut(_ acronym: String, in words: some Collection<WordIndex.Entry>) -> Bool {
    let wanted = Array(acronym.lowercased().unicodeScalars)
    let entries = words.compactMap { entry -> (Unicode.Scalar, Bool)? in
      guard let first = entry.folded.unicodeScalars.first else { return nil }
      return (first.properties.lowercaseMapping.unicodeScalars.first ?? first, entry.isCapitalised)
    }
    return entries.indices.contains { start in
      guard entries[start].0 == wanted[0] else { return false }
      var letter = 1
      var skipped = 0
      var next = start + 1
      while letter < wanted.count, next < entries.count, skipped < 3 {
        if entries[next].0 == wanted[letter] {
          letter += 1
          skipped = 0
        } else {
          skipped += 1
        }
        next += 1
      }
      return letter == wanted.count
    }
  }

  /// Acronyms that readers of newspapers know.
  static let wellKnown: Set<String> = [
    "US", "USA", "UK", "UN", "EU", "AI", "TV", "CEO", "GDP", "WTO", "WHO", "NATO", "IMF", "BBC",
    "CNN", "DNA", "GPS", "IT", "OK", "PC", "PDF", "SUV", "VIP", "HIV", "AIDS", "NASA", "FBI", "CIA",
    "UFO", "USSR", "USD", "EUR", "RMB", "CNY", "AM", "PM", "BC", "AD", "BCE", "CE", "DVD", "CD",
    "USB", "SMS", "URL", "HTML", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIV",
    "XV", "XVI", "XX", "XXI", "OPEC", "FIFA", "UNESCO", "UNICEF", "ID", "NGO", "LED", "RNA", "LGBT",
    "COVID", "SARS", "ASEAN", "BRICS", "PR", "HR", "DJ", "MP", "PhD", "DC", "UAE", "XIII", "XVII",
  ]
}

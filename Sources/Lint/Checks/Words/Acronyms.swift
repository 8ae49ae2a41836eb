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
    let end = Int(range.end)
    let (heat, block) = (heat, bytes.extracting(first: end))
    var found: [Acronym] = []
    var at = Int(range.start)
    while true {
      at = ByteHeat.skippingCold(at, in: block, by: heat.span)
      guard at < end else { break }
      let start = at
      while at < end, isCapital(bytes[at]) { at += 1 }
      let isWhole =
        (start == 0 || !isPart(bytes[start - 1])) && (at >= bytes.count || !isPart(bytes[at]))
      let place = TextRange(start, at)
      if isWhole, (2...6).contains(at - start), !document.isOpaque(place) {
        found.append(Acronym(text: document.string(place), range: place))
      }
    }
    return found
  }

  /// For ``ByteHeat``: the capitals.
  private static let heat: [UInt8] = ByteHeat.table(hot: isCapital)

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// A letter, a figure or a joint of a longer name. Ideographs are none.
  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x2D, 0x5F, 0x2F, 0x26, 0x40, 0xC3...0xC9: true
    default: false
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

/// The first letters of a text's words, to see whether they spell an acronym out.
struct Initials {
  private var letters: [Unicode.Scalar] = []
  private var places: [Unicode.Scalar: [Int]] = [:]

  init(_ words: some Collection<WordIndex.Entry>) {
    for word in words {
      guard let first = word.folded.unicodeScalars.first else { continue }
      places[first, default: []].append(letters.count)
      letters.append(first)
    }
  }

  /// Whether words begin with the letters of an acronym, in order, with no more than two small
  /// words between them.
  func spell(_ acronym: String) -> Bool {
    let wanted = Array(acronym.lowercased().unicodeScalars)
    guard let first = wanted.first else { return false }
    return (places[first] ?? []).contains { start in
      var letter = 1
      var skipped = 0
      var next = start + 1
      while letter < wanted.count, next < letters.count, skipped < 3 {
        let isNext = letters[next] == wanted[letter]
        letter += isNext ? 1 : 0
        skipped = isNext ? 0 : skipped + 1
        next += 1
      }
      return letter == wanted.count
    }
  }
}

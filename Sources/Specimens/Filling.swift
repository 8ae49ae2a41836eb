/// What fills a slot on both sides.
struct Filling: Sendable {
  let source: String
  let target: String
  let shortSource: String
  let shortTarget: String
  /// Wrong wordings of the target.
  let wrong: [Wrong]

  struct Wrong: Sendable {
    let kind: FlawKind
    let text: String
    /// Stands in for the short form.
    var isShort = false
    /// Whether it is wrong only because the text writes it in another way elsewhere: the name of
    /// somebody or of a village that no reader knows.
    var isOwnSpelling = false
  }

  init(
    _ source: String, _ target: String, short: (String, String)? = nil, wrong: [Wrong] = []
  ) {
    self.source = source
    self.target = target
    shortSource = short?.0 ?? source
    shortTarget = short?.1 ?? target
    self.wrong = wrong
  }
}

/// What a translator does wrong.
package enum FlawKind: String, Sendable, CaseIterable {
  // In a slot.
  case scale, digit, currency, unit, date
  case percentagePoints = "percentage points"
  case letterDropped = "letter dropped"
  case pinyin
  case formerName = "former name"
  case secondSpelling = "second spelling"
  case wrongPerson = "wrong person"
  // In a sentence.
  case clauseLeft = "clause left"
  case omitted, added
  case repeated = "sentence repeated"
  case doubledWord = "doubled word"
  case fullWidthMark = "full-width mark"
  case unbalancedQuote = "unbalanced quote"
  case linkChanged = "link changed"
  case numberDropped = "number dropped"

  /// Whether it is a fault of a name, a figure or an address.
  var isInSlot: Bool {
    switch self {
    case .scale, .digit, .currency, .unit, .date, .percentagePoints, .letterDropped, .pinyin,
      .formerName, .secondSpelling, .wrongPerson, .linkChanged, .numberDropped:
      true
    default: false
    }
  }
}

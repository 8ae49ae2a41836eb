internal import Text

/// Numbers the strings that stand in ranges of a text, in the order in which they are first asked
/// for; strings that are equal though their bytes differ have one number.
struct StringNumbers {
  private let document: Document
  private var stretches: StretchNumbers
  /// The number of each stretch.
  private var numbers: [Int] = []
  private var known: [String: Int] = [:]

  init(_ document: Document) {
    self.document = document
    stretches = StretchNumbers(document.text)
  }

  mutating func number(of range: TextRange) -> Int {
    let stretch = stretches.number(of: range)
    if stretch == numbers.count {
      let string = document.string(range)
      let number = known[string] ?? known.count
      known[string] = number
      numbers.append(number)
    }
    return numbers[stretch]
  }
}

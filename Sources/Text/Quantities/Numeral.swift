/// A number without what stands around it.
struct Numeral {
  var value: Double
  var alternative: Double?
  var upper: Double?
  /// Folded offset after it.
  var end: Int
  /// Digits, or Han numerals, before any scale.
  var length: Int
  /// Digits alone: no separator, no scale.
  var isPlain = true
  var isSpelled = false
  /// Han numerals alone, without a unit of ten or more.
  var isBareHan = false
  var hasScale = false
  var isOrdinal = false
  /// Whether `upper` is the other side of a ratio.
  var isRatio = false
  /// One, said by an article.
  var isArticle = false
  var approximation: Quantity.Approximation = .exact

  init(_ value: Double, end: Int, length: Int) {
    self.value = value
    self.end = end
    self.length = length
  }

  /// The value as a whole number from `range`, if digits alone say it.
  func plain(in range: ClosedRange<Int>) -> Int? {
    guard isPlain, upper == nil, value >= 0, value < 1e15, value == value.rounded() else {
      return nil
    }
    return range.contains(Int(value)) ? Int(value) : nil
  }

  /// Whether it is written as years are: four digits, 1000 to 2999.
  var isYearLike: Bool { length == 4 && !isOrdinal && plain(in: 1000...2999) != nil }
}

/// Adds up a numeral in words: two hundred and fourteen, zweihundertvierzehn, двести четырнадцать.
struct WordSum {
  enum Part {
    case number(Double)
    case ordinal(Double)
    case scale(Double, bare: Bool)
    case article, ordinalEnding
  }

  private var total = 0.0
  private var current = 0.0
  private var lastScale = 0.0
  /// What a scale of a million or more has closed, and that scale: a smaller one that follows
  /// multiplies only what came after it, as in un billón trescientos mil millones.
  private var settled = (value: 0.0, scale: 0.0)
  private(set) var isEmpty = true
  /// Whether an article is all there is.
  private(set) var isArticle = false
  /// Whether the last numeral multiplied.
  private(set) var endsInScale = false
  private(set) var hasScale = false

  var value: Double { total + current }

  /// Takes a part if it can follow those before.
  ///
  /// - Parameter isReversed: whether an inner *and* stands before it: ein-und-zwanzig.
  mutating func take(_ part: Part, isReversed: Bool) -> Bool {
    switch part {
    case .number(let number), .ordinal(let number): return add(number, isReversed: isReversed)
    case .scale(let scale, let bare): return multiply(by: scale, bare: bare)
    case .ordinalEnding: return value >= 20
    case .article:
      current = 1
      (isEmpty, isArticle) = (false, true)
      return true
    }
  }

  private mutating func add(_ number: Double, isReversed: Bool) -> Bool {
    guard isEmpty || fits(number, isReversed: isReversed) else { return false }
    current += number
    (isEmpty, isArticle, endsInScale) = (false, false, false)
    return true
  }

  private func fits(_ number: Double, isReversed: Bool) -> Bool {
    let last = current.truncatingRemainder(dividingBy: 100)
    if isReversed, last > 0, last < 10 { return number >= 20 && number < 100 }
    if number == 0 || isArticle { return false }
    if number >= 100 { return current == 0 }
    // Teens follow sixty and eighty in soixante-dix, quatre-vingt-onze.
    if number >= 10, number < 20, last == 60 || last == 80 { return !endsInScale }
    if number >= 10 { return last == 0 }
    return last.truncatingRemainder(dividingBy: 10) == 0 && last != 10
  }

  private mutating func multiply(by scale: Double, bare: Bool) -> Bool {
    guard current > 0 || (bare && (total == 0 || scale < lastScale)) else {
      return compound(scale)
    }
    if scale < 1000 {
      guard current < 100 else { return false }
      current = max(current, 1) * scale
    } else if lastScale > 0, scale >= lastScale {
      guard scale > lastScale else { return false }
      total = above(scale) + (total - above(scale) + current) * scale
      current = 0
    } else {
      total += max(current, 1) * scale
      current = 0
    }
    if scale >= 1e6 { settled = (total, scale) }
    noteScale(scale)
    return true
  }

  /// A scale right after a scale: a hundred thousand million.
  private mutating func compound(_ scale: Double) -> Bool {
    guard total > 0, endsInScale, scale >= 1000 else { return false }
    total = above(scale) + (total - above(scale)) * scale
    if scale >= 1e6 { settled = (total, scale) }
    noteScale(scale)
    return true
  }

  /// What larger scales have closed.
  private func above(_ scale: Double) -> Double { settled.scale > scale ? settled.value : 0 }

  private mutating func noteScale(_ scale: Double) {
    if scale >= 1000 { lastScale = scale }
    (isEmpty, isArticle, endsInScale, hasScale) = (false, false, true, true)
  }
}

internal import Text

/// Numbers as messages say them: 42,000, 37,000,000,000 USD, 3 September 2024.
enum QuantityText {
  static func describe(_ quantity: Quantity) -> String {
    if let date = quantity.date {
      return describe(date) + (quantity.dateEnd.map { " to " + describe($0) } ?? "")
    }
    let value = number(quantity.value, isYear: quantity.kind == .year)
    let numbers = quantity.upper.map {
      value + (quantity.kind == .ratio ? ":" : "–") + number($0, isYear: quantity.kind == .year)
    }
    return said(numbers ?? value, quantity)
  }

  private static func said(_ number: String, _ quantity: Quantity) -> String {
    switch quantity.kind {
    case .percent: number + (quantity.unit == "off" ? "% off" : "%")
    case .percentagePoint: number + " percentage points"
    case .multiple: number + " times as much"
    case .ratio: number
    case .ordinal: "number " + number
    case .decade: "the \(Int(quantity.value))s"
    case .century: "century " + number
    case .time: time(Int(quantity.value))
    case .period: "\(quantity.unit?.description ?? "part") \(number) of the year"
    case .money, .measure: number + (quantity.unit.map { " \($0)" } ?? "")
    case .cardinal, .fraction, .date, .year: number
    }
  }

  private static func time(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// Digits in groups of three, at most four of them decimals.
  static func number(_ value: Double, isYear: Bool = false) -> String {
    guard value.isFinite, abs(value) < 1e17 else { return value.description }
    let rounded = (abs(value) * 1e4).rounded() / 1e4
    let whole = String(Int64(rounded.rounded(.down)))
    let fraction = rounded.description.split(separator: ".").last.map(String.init) ?? "0"
    let decimals = fraction == "0" || rounded >= 1e11 ? "" : "." + fraction
    return (value < 0 ? "−" : "") + (isYear ? whole : grouped(whole)) + decimals
  }

  private static func grouped(_ digits: String) -> String {
    let bytes = Array(digits.utf8)
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if index > 0, (bytes.count - index) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return text
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func describe(_ date: DateParts) -> String {
    let month = date.month.flatMap { (1...12).contains($0) ? months[$0 - 1] : nil }
    let isDay = date.month == nil && date.year == nil
    let day = date.day.map { isDay ? "day \($0) of the month" : "\($0)" }
    return [day, month, date.year.map { "\($0)" }].compactMap { $0 }.joined(separator: " ")
  }

  static func word(_ approximation: Quantity.Approximation) -> String {
    switch approximation {
    case .exact: "exactly"
    case .about, .several: "about"
    case .over: "more than"
    case .under: "nearly or at most"
    }
  }

  /// The words of the text, with their value where the words are not digits that say it.
  static func quoted(_ quantity: Quantity, in document: Document) -> String {
    let words = document.string(quantity.range).split { $0.isWhitespace }.joined(separator: " ")
    let needsValue = quantity.hasScale || quantity.isSpelled
    return needsValue ? "\(words) (\(describe(quantity)))" : words
  }
}

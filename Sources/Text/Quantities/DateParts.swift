/// A day, month or year as far as a text names it.
package struct DateParts: Hashable, Sendable {
  // Numbers stand by the hundred thousand: four bytes a date.
  private var years = Self.noYear
  private var months: Int8 = 0
  private var days: Int8 = 0

  private static let noYear = Int16.min

  package init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  package var year: Int? {
    get { years == Self.noYear ? nil : Int(years) }
    set { years = newValue.map { Int16(clamping: $0) } ?? Self.noYear }
  }

  package var month: Int? {
    get { months == 0 ? nil : Int(months) }
    set { months = newValue.map { Int8(clamping: $0) } ?? 0 }
  }

  package var day: Int? {
    get { days == 0 ? nil : Int(days) }
    set { days = newValue.map { Int8(clamping: $0) } ?? 0 }
  }

  /// All parts, and nothing else.
  var bits: UInt32 {
    UInt32(UInt16(bitPattern: years)) << 16 | UInt32(UInt8(bitPattern: months)) << 8
      | UInt32(UInt8(bitPattern: days))
  }

  /// Whether no part that both name differs, and at least one is named by both.
  package func isCompatible(with other: DateParts) -> Bool {
    let pairs = [(year, other.year), (month, other.month), (day, other.day)]
    var shared = 0
    for case (let mine?, let theirs?) in pairs {
      guard mine == theirs else { return false }
      shared += 1
    }
    return shared > 0
  }

  /// Whether the calendar has the day: 31 April and 29 February 2023 are none. A day whose month
  /// or year is not named may exist.
  package var isInCalendar: Bool {
    guard let day else { return true }
    guard let month, (1...12).contains(month) else { return (1...31).contains(day) }
    let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// The parts as one number, `20240903`; a part that is not named counts 0.
  var number: Double { Double((year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0)) }
}

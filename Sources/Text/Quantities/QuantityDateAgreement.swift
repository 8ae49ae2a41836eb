extension Quantity {
  /// The first day that a date or a year names.
  var dateReading: DateParts? {
    if kind == .date { return date }
    let isYear = kind == .year || (kind == .cardinal && value >= 1000 && value <= 2999)
    return isYear && value == value.rounded() ? DateParts(year: Int(value)) : nil
  }

  private var endReading: DateParts? {
    if let dateEnd { return dateEnd }
    return kind == .year ? upper.map { DateParts(year: Int($0)) } : nil
  }

  func agreesAsDate(_ mine: DateParts, _ theirs: DateParts, _ other: Quantity) -> Bool {
    guard mine.isCompatible(with: theirs) else { return false }
    guard let mineEnd = endReading, let theirEnd = other.endReading else {
      return endReading == nil && other.endReading == nil
    }
    return mineEnd.isCompatible(with: theirEnd)
  }

  /// 3日 may be the third or three days; 3月 is a month, never three of them.
  func agreesAsDayCount(_ other: Quantity) -> Bool {
    let (dated, counted) = kind == .date ? (self, other) : (other, self)
    guard let date = dated.date, date.month == nil, date.year == nil, dated.dateEnd == nil else {
      return false
    }
    let isDays = counted.kind == .measure && counted.unit == .day
    let isOrdinal = counted.kind == .ordinal || counted.kind == .cardinal
    return (isDays || isOrdinal) && date.day == Int(exactly: counted.value)
  }
}

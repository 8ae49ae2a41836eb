internal import Text

/// What a row says of its term beside the words: status, days of validity, case, details.
struct TermDetails {
  private(set) var status = TermStatus.preferred
  private(set) var validFrom: Day?
  private(set) var validTo: Day?
  private(set) var isCaseSensitive = false
  private(set) var isUntranslated = false
  private(set) var others: [TermDetail] = []
  private(set) var ofConcept: [TermDetail] = []

  init(_ row: Row, _ faults: inout [CSVFault]) {
    readStatus(row, &faults)
    validFrom = day(row, .validFrom, &faults) { Day(iso: $0) }
    validTo = day(row, .validTo, &faults, Self.lastDay)
    if let from = validFrom, let to = validTo, to < from {
      faults.append(row.fault(.validTo, "valid to \(to), before it is valid from \(from)"))
    }
    isCaseSensitive = flag(row, .caseSensitive, &faults) ?? false
    isUntranslated = !(flag(row, .translate, &faults) ?? true)
    others = DetailLines.read(row, .details, &faults)
    ofConcept = DetailLines.read(row, .conceptDetails, &faults)
  }

  private mutating func readStatus(_ row: Row, _ faults: inout [CSVFault]) {
    let text = row.text(.status)
    guard !text.isEmpty else { return }
    if let known = TermStatus(rawValue: text) ?? TermStatus(spelling: text) {
      status = known
    } else {
      let names = TermStatus.allCases.map(\.rawValue)
      let question = Suggestion.question(for: text, among: names)
      faults.append(row.fault(.status, "unknown status \"\(text)\"" + question))
    }
  }

  private func day(
    _ row: Row, _ column: GlossaryHeader.Column, _ faults: inout [CSVFault],
    _ read: (String) -> Day?
  ) -> Day? {
    let text = row.text(column)
    guard !text.isEmpty else { return nil }
    let day = read(text)
    if day == nil {
      let message = "\"\(text)\" is no day of the calendar; write YYYY-MM-DD"
      faults.append(row.fault(column, message))
    }
    return day
  }

  /// The last day of what is written: a day, a month or a year.
  private static func lastDay(_ text: String) -> Day? {
    guard let first = Day(iso: text) else { return nil }
    let parts = text.utf8.count { $0 == UInt8(ascii: "-") }
    guard parts < 2 else { return first }
    let month = parts == 0 ? 12 : first.month
    let length = Day.length(ofMonth: month, year: first.year)
    return Day(year: first.year, month: month, day: length)
  }

  private func flag(
    _ row: Row, _ column: GlossaryHeader.Column, _ faults: inout [CSVFault]
  ) -> Bool? {
    let text = row.text(column)
    if text.isEmpty { return nil }
    switch text.lowercased() {
    case "false", "no", "0": return false
    case "true", "yes", "1": return true
    case let text:
      faults.append(row.fault(column, "\(column.name) is \"\(text)\"; write true or false"))
      return nil
    }
  }
}

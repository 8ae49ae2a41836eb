internal import Text

/// The day that a report bears: `--date`, else SOURCE_DATE_EPOCH (reproducible-builds.org), else none.
enum ReportDate {
  static func day(_ arguments: Arguments) throws -> String? {
    if let day = try arguments.day("--date") { return day.description }
    guard let text = Output.variable("SOURCE_DATE_EPOCH"), !text.isEmpty else { return nil }
    guard let seconds = Int(text), seconds >= 0, seconds < 253_402_300_800 else {
      throw Failure("SOURCE_DATE_EPOCH: '\(text)' is no time in seconds since 1970")
    }
    return day(ofEpoch: seconds)
  }

  /// The day in UTC (Howard Hinnant's civil_from_days).
  private static func day(ofEpoch seconds: Int) -> String? {
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let isNextYear = month >= 10
    return Day(
      year: year + era * 400 + (isNextYear ? 1 : 0), month: isNextYear ? month - 9 : month + 3,
      day: day)?.description
  }
}

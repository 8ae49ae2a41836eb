internal import Text

/// A number of one side that the other does not have, or has with another value.
struct QuantityFault: Sendable {
  /// What differs; each sort has a rule of its own.
  enum Sort: Sendable { case number, date, currency, unit, percent, multiple, approximation }

  let sort: Sort
  let source: Quantity?
  let target: Quantity?
  let bead: Int
  /// How the number follows from others of the source: a note, no fault.
  var derivation: String?

  init(_ source: Quantity?, _ target: Quantity?, bead: Int) {
    sort = Self.sort([source, target].compactMap { $0 })
    (self.source, self.target, self.bead) = (source, target, bead)
  }

  init(lost source: Quantity, _ target: Quantity, bead: Int) {
    sort = .approximation
    (self.source, self.target, self.bead) = (source, target, bead)
  }

  private static let calendar: Set<Quantity.Kind> = [
    .date, .year, .decade, .century, .time, .period,
  ]

  private static func sort(_ quantities: [Quantity]) -> Sort {
    let kinds = Set(quantities.map(\.kind))
    if kinds.contains(.multiple) { return .multiple }
    if !kinds.isDisjoint(with: calendar) { return .date }
    if kinds.contains(.percent) || kinds.contains(.percentagePoint) { return .percent }
    guard quantities.count == 2, quantities[0].unit != quantities[1].unit,
      Decimals.areEqual(quantities[0].value, quantities[1].value)
    else { return .number }
    if kinds == [.money] { return .currency }
    return kinds.contains(.measure) ? .unit : .number
  }
}

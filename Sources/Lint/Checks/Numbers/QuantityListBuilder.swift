internal import Text

/// Keeps numbers that are added in the order of a text, taken apart into what each has of its own
/// and a form that many share.
struct QuantityListBuilder {
  private(set) var ranges: [TextRange] = []
  private(set) var values: [Double] = []
  private(set) var forms: [QuantityList.Form] = []
  private(set) var different: [Quantity] = []
  /// One more than the latest form of each slot, 0 for none: the same one is mostly met again before
  /// another takes it. A power of two.
  private var latest: [UInt32]

  /// - Parameter count: how many numbers there will be, roughly.
  init(count: Int) {
    ranges.reserveCapacity(count)
    values.reserveCapacity(count)
    forms.reserveCapacity(count)
    var slots = 64
    while slots < min(count, Self.mostSlots) { slots *= 2 }
    latest = Array(repeating: 0, count: slots)
  }

  mutating func append(_ quantity: Quantity) {
    ranges.append(quantity.range)
    values.append(quantity.value)
    var form = quantity
    (form.range, form.value) = (TextRange(0, 0), 0)
    // The other reading of 1,234 is 1.234.
    let hasThousandth = quantity.alternative == quantity.value / 1000
    if hasThousandth { form.alternative = nil }
    forms.append(QuantityList.Form(number(of: form), hasThousandth: hasThousandth))
  }

  private mutating func number(of form: Quantity) -> Int {
    let mixed = form.hashOfForm &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed >> 40) & (latest.count - 1)
    let known = Int(latest[slot]) - 1
    if known >= 0, different[known] == form { return known }
    different.append(form)
    latest[slot] = UInt32(different.count)
    return different.count - 1
  }

  private static let mostSlots = 4096
}

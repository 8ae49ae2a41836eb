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
    // The other reading of 1,234 is 1.234.
    let hasThousandth = quantity.alternative == quantity.value / 1000
    let form = form(of: quantity, alternative: hasThousandth ? nil : quantity.alternative)
    forms.append(QuantityList.Form(form, hasThousandth: hasThousandth))
  }

  private mutating func form(of quantity: Quantity, alternative: Double?) -> Int {
    let mixed = quantity.hashOfForm &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: mixed >> 40) & (latest.count - 1)
    let known = Int(latest[slot]) - 1
    if known >= 0, different[known].hasForm(of: quantity),
      different[known].alternative == alternative
    {
      return known
    }
    var form = quantity
    (form.range, form.value, form.alternative) = (TextRange(0, 0), 0, alternative)
    different.append(form)
    latest[slot] = UInt32(different.count)
    return different.count - 1
  }

  private static let mostSlots = 4096
}

extension QuantityReader {
  /// What stands before a number. It goes along with every place that is read, and is small for that.
  struct Prefix {
    /// What needs no more than to be said.
    struct Signs: OptionSet {
      let rawValue: UInt8

      static let negative = Signs(rawValue: 1)
      static let between = Signs(rawValue: 2)
      static let ordinal = Signs(rawValue: 4)
      /// The number says how many times.
      static let factor = Signs(rawValue: 8)
      /// The number is an age.
      static let age = Signs(rawValue: 16)
      /// Hours are those of the clock.
      static let hour = Signs(rawValue: 32)
    }

    var signs: Signs = []
    var approximation: Quantity.Approximation?
    private var unitName = UnitName.none
    private var addedMinutes = OptionalDouble()
    private var firstYear = OptionalDouble()
    private var yearBefore = OptionalDouble()

    var currency: UnitName? {
      get { unitName == .none ? nil : unitName }
      set { unitName = newValue ?? .none }
    }

    /// Minutes that a word such as 下午 adds to an hour.
    var meridiem: Double? {
      get { addedMinutes.value }
      set { addedMinutes.value = newValue }
    }

    /// The century of a decade: 上世纪.
    var century: Double? {
      get { firstYear.value }
      set { firstYear.value = newValue }
    }

    /// The year before the first of a reign.
    var reign: Double? {
      get { yearBefore.value }
      set { yearBefore.value = newValue }
    }

    /// Whether the quantity begins where the prefix does.
    var isPart: Bool {
      currency != nil || reign != nil || !signs.isDisjoint(with: [.negative, .ordinal, .factor])
    }
  }
}

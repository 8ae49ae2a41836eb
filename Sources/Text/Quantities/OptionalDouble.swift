/// A number or none, in eight bytes: no text names the number that stands for none.
struct OptionalDouble: Equatable, Sendable {
  private var stored = Double.nan

  var value: Double? {
    get { stored.isNaN ? nil : stored }
    set { stored = newValue ?? .nan }
  }

  static func == (a: OptionalDouble, b: OptionalDouble) -> Bool {
    a.stored == b.stored || a.stored.isNaN && b.stored.isNaN
  }
}

/// Logarithms from a number's own exponent and a series: the same on every system.
enum Logarithm {
  static let two = 0.693_147_180_559_945_3

  /// - Parameter value: above 0.
  static func natural(_ value: Double) -> Double { binary(value) * two }

  static func binary(_ value: Double) -> Double {
    let x = (value.significand - 1) / (value.significand + 1)
    var power = x
    var sum = 0.0
    for step in stride(from: 1.0, to: 40.0, by: 2.0) {
      sum += power / step
      power *= x * x
    }
    return Double(value.exponent) + 2 * sum / two
  }
}

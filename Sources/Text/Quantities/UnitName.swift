/// The name of a unit, a currency or a part of a year: `km`, `CNY`, `quarter`.
///
/// Names have at most sixteen ASCII characters, which stand in the value itself, so that numbers
/// are copied and compared without counting references.
package struct UnitName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  private var head: UInt64 = 0
  private var tail: UInt64 = 0

  /// No name, which stands for none where a number is stored.
  static var none: UnitName { UnitName(head: 0, tail: 0) }

  private init(head: UInt64, tail: UInt64) { (self.head, self.tail) = (head, tail) }

  /// - Parameter name: ASCII; what goes beyond sixteen characters is cut off.
  package init(_ name: String) {
    for (index, byte) in name.utf8.prefix(16).enumerated() {
      let bits = UInt64(byte) << UInt64(8 * (index % 8))
      if index < 8 { head |= bits } else { tail |= bits }
    }
  }

  var hash: UInt64 { head &+ tail &* 0x9E37_79B9_7F4A_7C15 }

  package init(stringLiteral name: String) { self.init(name) }

  package var description: String {
    let bytes = [head, tail].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) }
    }
    return String(decoding: bytes.prefix { $0 > 0 }, as: UTF8.self)
  }
}

extension UnitName {
  static let hour = UnitName("hour")
  static let day = UnitName("day")
  static let month = UnitName("month")
  static let year = UnitName("year")
  static let metre = UnitName("m")
  static let kilometre = UnitName("km")
  static let mile = UnitName("mile")
  static let metresPerSecond = UnitName("m/s")
  static let kilometresPerHour = UnitName("km/h")
  static let milesPerHour = UnitName("mph")
  static let celsius = UnitName("celsius")
  static let fahrenheit = UnitName("fahrenheit")
  static let pound = UnitName("pound")
  static let sterling = UnitName("GBP")
  static let cent = UnitName("cent")
  /// Taken off a price.
  static let off = UnitName("off")
}

/// A set of common Han characters, a bit for each, that is looked into for every character of a text.
struct HanSet: Sendable {
  private static let first: UInt32 = 0x4E00
  private static let last: UInt32 = 0x9FFF

  private var bits = [UInt64](repeating: 0, count: Int(last - first) / 64 + 1)

  /// - Parameter scalars: in U+4E00…9FFF; others are passed over.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars where Self.first...Self.last ~= scalar.value {
      let place = Int(scalar.value - Self.first)
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard Self.first...Self.last ~= scalar.value else { return false }
    let place = Int(scalar.value - Self.first)
    return bits[place / 64] & 1 << UInt64(place % 64) != 0
  }
}

/// Tells texts in which a simplified term may stand in traditional characters, without opening
/// CLDR's transform between the two scripts.
///
/// All characters of the table of readings are used in simplified texts. A traditional form has a
/// character that the table lacks, or one of two that simplified texts hardly use. Others that both
/// use (著, 像) prove nothing.
struct TraditionalSigns: Sendable {
  /// A bit for each ideograph of the basic plane, from U+3400 on: whether it is no sign.
  private var isPlain: [UInt64]

  private static let twins: [(traditional: Unicode.Scalar, simplified: Unicode.Scalar)] = [
    ("乾", "干"), ("藉", "借"),
  ]

  private static let first = 0x3400

  private static let holdings: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: (0xA000 - first) / 64)
    for (character, _) in PinyinReadings.shared.all {
      let place = Int(character.value) - first
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
    return bits
  }()

  init(terms: [String]) {
    isPlain = Self.holdings
    for twin in Self.twins
    where terms.contains(where: { $0.unicodeScalars.contains(twin.simplified) }) {
      let place = Int(twin.traditional.value) - Self.first
      isPlain[place >> 6] &= ~(1 << UInt64(place & 63))
    }
  }

  /// - Parameter bytes: well-formed UTF-8.
  func mayStand(in bytes: [UInt8]) -> Bool {
    let text = bytes.span
    var at = 0
    while at < text.count {
      let lead = text[at]
      if lead < 0x80 {
        at += 1
      } else if lead >= 0xE3, isSign(at, lead, text) {
        return true
      } else {
        at += WordEdge.length(lead)
      }
    }
    return false
  }

  @inline(__always)
  private func isSign(_ at: Int, _ lead: UInt8, _ text: Span<UInt8>) -> Bool {
    guard lead <= 0xE9, at + 2 < text.count else {
      return lead == 0xF0 && at + 1 < text.count && text[at + 1] >= 0xA0
    }
    let high = Int(lead & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6
    let place = (high | Int(text[at + 2] & 0x3F)) - Self.first
    return place >= 0 && isPlain[place >> 6] & 1 << UInt64(place & 63) == 0
  }
}

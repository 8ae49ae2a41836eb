/// Tells texts in which a simplified term may stand in traditional characters, without opening
/// CLDR's transform between the two scripts.
///
/// All characters of the table of readings are used in simplified texts. A traditional form has a
/// character that the table lacks, or one of two that simplified texts hardly use. Others that both
/// use (著, 像) prove nothing.
struct TraditionalSigns: Sendable {
  /// The signs that a text has.
  struct Used: Equatable {
    /// Whether a character stands in it that the table lacks.
    fileprivate var hasOther = false
    /// A bit for each twin that stands in it.
    fileprivate var twins: UInt8 = 0

    /// None.
    init() {}
  }

  /// The twins that are signs of the terms, as bits.
  private let twins: UInt8

  init(terms: [String]) {
    var twins: UInt8 = 0
    for (index, twin) in Self.twins.enumerated()
    where terms.contains(where: { $0.unicodeScalars.contains(twin.simplified) }) {
      twins |= 1 << UInt8(index)
    }
    self.twins = twins
  }

  func mayStand(in used: Used) -> Bool { used.hasOther || used.twins & twins != 0 }

  private static let twins: [(traditional: Unicode.Scalar, simplified: Unicode.Scalar)] = [
    ("乾", "干"), ("藉", "借"),
  ]

  private static let first = 0x3400

  /// A bit for each ideograph of the basic plane, from U+3400 on: whether it is no sign of any terms.
  fileprivate static let plain: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: (0xA000 - first) / 64)
    for (character, _) in PinyinReadings.shared.all {
      let place = Int(character.value) - first
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
    for twin in twins {
      let place = Int(twin.traditional.value) - first
      bits[place >> 6] &= ~(1 << UInt64(place & 63))
    }
    return bits
  }()

  /// The bit of a twin; nil for another character.
  ///
  /// - Parameter place: counted from the first ideograph.
  fileprivate static func twin(_ place: Int) -> UInt8? {
    twins.firstIndex { Int($0.traditional.value) - first == place }.map { 1 << UInt8($0) }
  }
}

extension TraditionalSigns.Used {
  /// Reads until a character stands there that is a sign for all.
  ///
  /// - Parameter text: well-formed UTF-8.
  mutating func read(_ text: Span<UInt8>) {
    let plain = TraditionalSigns.plain
    var at = 0
    while at < text.count, !hasOther {
      let lead = text[at]
      if 0xE4...0xE9 ~= lead {
        read(at, lead, text, plain)
        at += 3
      } else if lead < 0x80 {
        at += 1
      } else if lead < 0xE3 {
        at += WordEdge.length(lead)
      } else {
        read(at, lead, text, plain)
        at += WordEdge.length(lead)
      }
    }
  }

  @inline(__always)
  private mutating func read(_ at: Int, _ lead: UInt8, _ text: Span<UInt8>, _ plain: [UInt64]) {
    guard lead <= 0xE9, at + 2 < text.count else {
      if lead == 0xF0, at + 1 < text.count, text[at + 1] >= 0xA0 { hasOther = true }
      return
    }
    let high = Int(lead & 0x0F) << 12 | Int(text[at + 1] & 0x3F) << 6
    let place = (high | Int(text[at + 2] & 0x3F)) - 0x3400
    guard place >= 0, plain[place >> 6] & 1 << UInt64(place & 63) == 0 else { return }
    if let twin = TraditionalSigns.twin(place) { twins |= twin } else { hasOther = true }
  }
}

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

  /// A bit for each character of the basic plane: whether it is no sign of any terms.
  fileprivate static let plain: [UInt64] = {
    // Before the ideographs nothing is.
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    for place in 0..<firstIdeograph / 64 { bits[place] = .max }
    for (character, _) in PinyinReadings.shared.all { set(character, true, &bits) }
    for twin in twins { set(twin.traditional, false, &bits) }
    return bits
  }()

  private static let firstIdeograph = 0x3400

  private static func set(_ character: Unicode.Scalar, _ isPlain: Bool, _ bits: inout [UInt64]) {
    let (place, bit) = (Int(character.value >> 6), 1 << UInt64(character.value & 63) as UInt64)
    if isPlain { bits[place] |= bit } else { bits[place] &= ~bit }
  }

  /// The bit of a twin; nil for another character.
  fileprivate static func twin(_ character: UInt32) -> UInt8? {
    twins.firstIndex { $0.traditional.value == character }.map { 1 << UInt8($0) }
  }
}

extension TraditionalSigns.Used {
  /// Reads until a character stands there that is a sign for all.
  ///
  /// - Parameter text: well-formed UTF-8.
  mutating func read(_ text: Span<UInt8>) {
    let table = TraditionalSigns.plain
    let plain = table.span
    // Known to the compiler, so that no character is looked up with a check.
    precondition(plain.count == 1 << 10)
    var at = 0
    while at < text.count, !hasOther {
      let word = WordBytes.word(text, at)
      let lead = UInt8(truncatingIfNeeded: word)
      if StartKey.isIdeograph(lead) {
        if !Self.isPlain(word, plain) { read(word, plain) }
        at &+= 3
      } else {
        if lead >= 0xE3 { read(word, plain) }
        at &+= WordEdge.length(lead)
      }
    }
  }

  /// Whether three bytes are no sign of any terms.
  ///
  /// - Parameter word: the first one lowest.
  @inline(__always)
  private static func isPlain(_ word: UInt64, _ plain: Span<UInt64>) -> Bool {
    let place = Int(truncatingIfNeeded: (word & 0x0F) &<< 6 | (word &>> 8) & 0x3F)
    return plain[place] & 1 &<< ((word &>> 16) & 0x3F) != 0
  }

  private mutating func read(_ word: UInt64, _ plain: Span<UInt64>) {
    let (lead, second) = (word & 0xFF, word &>> 8 & 0xFF)
    if lead > 0xE9 {
      if lead == 0xF0, second >= 0xA0 { hasOther = true }
      return
    }
    guard !Self.isPlain(word, plain) else { return }
    let character = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6
    let twin = TraditionalSigns.twin(character | UInt32(word &>> 16 & 0x3F))
    if let twin { twins |= twin } else { hasOther = true }
  }
}

/// Tells texts in which a simplified term may stand in traditional characters, without opening
/// CLDR's transform between the two scripts.
///
/// All characters of the table of readings are used in simplified texts. A traditional form has a
/// character that the table lacks, or one of a few that simplified texts use too, for another word.
struct TraditionalSigns: Sendable {
  /// Those whose simplified counterparts the terms hold.
  private let twins: [Unicode.Scalar]

  private static let twins: [(traditional: Unicode.Scalar, simplified: Unicode.Scalar)] = [
    ("乾", "干"), ("藉", "借"), ("著", "着"), ("砂", "沙"), ("像", "相"), ("倡", "昌"), ("沈", "沉"),
  ]

  init(terms: [String]) {
    twins = Self.twins.filter { pair in
      terms.contains { $0.unicodeScalars.contains(pair.simplified) }
    }.map(\.traditional)
  }

  /// - Parameter bytes: well-formed UTF-8.
  func mayStand(in bytes: [UInt8]) -> Bool {
    var at = 0
    while at < bytes.count {
      let length = WordEdge.length(bytes[at])
      if HanText.isIdeograph(at: at, in: bytes), isSign(at, length, in: bytes) { return true }
      at += length
    }
    return false
  }

  private func isSign(_ at: Int, _ length: Int, in bytes: [UInt8]) -> Bool {
    guard length == 3 else { return true }
    let high = UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
    guard let scalar = Unicode.Scalar(high | UInt32(bytes[at + 2] & 0x3F)) else { return true }
    return !PinyinReadings.shared.holds(scalar) || twins.contains(scalar)
  }
}

internal import Text

/// The readings of first characters of names, each looked up once.
struct CharacterReadings {
  /// By a character and the next one.
  private var known: [UInt64: [[UInt8]]] = [:]

  /// All of a character's readings.
  ///
  /// - Parameter usual: the one that it has most often.
  mutating func all(
    of scalar: Unicode.Scalar, before next: Unicode.Scalar?, _ usual: [UInt8]
  ) -> [[UInt8]] {
    let key = UInt64(scalar.value) << 32 | UInt64(next?.value ?? 0)
    if let readings = known[key] { return readings }
    var readings = [usual]
    for other in SoundSeconds.readings(scalar, next) where !readings.contains(other) {
      readings.append(other)
    }
    known[key] = readings
    return readings
  }
}

/// Further readings of a name's first character.
enum SoundSeconds {
  static func readings(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> [[UInt8]] {
    // The province has its own spelling, to tell it from 山西.
    if scalar == "陕" { return [Array("shaan".utf8)] }
    let surname = NameReadings.reading(scalar, before: next, isFirst: true)
    let usual = PinyinReadings.shared[scalar].map { [$0] } ?? []
    return [surname].compactMap { $0 } + usual + (SecondReadings.table[scalar] ?? [])
  }
}

/// Stretches of Han characters.
enum HanText {
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Whether a text is Han characters and nothing else.
  static func isHan(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { isHan($0) }
  }

  /// The longest stretches of Han characters, in order.
  static func runs(in text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split { !isHan($0) }.map(Array.init)
  }

  static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 4)
    for scalar in scalars { bytes.append(contentsOf: scalar.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

internal import Lint
internal import Text

/// The text of segments for other programs: on one line, its characters as they are.
enum DataText {
  /// What stands for characters that no text file should hold, nor XML can (U+FFFD).
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Runs of white space, tabs and line ends of every kind as one space, none at the edges;
  /// other controls and U+FFFE, U+FFFF by a replacement. Marks of direction and joiners stay.
  ///
  /// - Parameter keepsControls: for a format that can spell them.
  static func oneLine(_ text: String, keepsControls: Bool = false) -> String {
    var line = String.UnicodeScalarView()
    line.reserveCapacity(text.utf8.count)
    var isBlank = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isBlank = !line.isEmpty
        continue
      }
      if isBlank { line.append(" ") }
      isBlank = false
      line.append(keepsControls || XMLText.holds(scalar) ? scalar : replacement)
    }
    return String(line)
  }

  /// What separates words or ends a line; spaces of a fixed width and unbreakable ones are text.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension AlignedTexts {
  /// The texts of some segments of a side, each on one line.
  func lines(
    _ side: Side, _ indices: some Collection<Int>, keepsControls: Bool = false
  ) -> [String] {
    let document = side == .source ? source : target
    let segments = side == .source ? alignment.source : alignment.target
    return indices.map {
      DataText.oneLine(document.string(segments[$0].range), keepsControls: keepsControls)
    }
  }

  /// The text of some segments of a side on one line, with the space that the language writes
  /// between sentences.
  func line(_ side: Side, _ indices: some Collection<Int>, keepsControls: Bool = false) -> String {
    let language = (side == .source ? source : target).language
    return lines(side, indices, keepsControls: keepsControls).filter { !$0.isEmpty }
      .joined(separator: language.isUnspaced ? "" : " ")
  }
}

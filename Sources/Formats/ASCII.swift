/// The ASCII characters that formats are made of, and their classes.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamationMark = UInt8(ascii: "!")
  static let quotationMark = UInt8(ascii: "\"")
  static let numberSign = UInt8(ascii: "#")
  static let ampersand = UInt8(ascii: "&")
  static let apostrophe = UInt8(ascii: "'")
  static let leftParenthesis = UInt8(ascii: "(")
  static let rightParenthesis = UInt8(ascii: ")")
  static let asterisk = UInt8(ascii: "*")
  static let plusSign = UInt8(ascii: "+")
  static let hyphen = UInt8(ascii: "-")
  static let fullStop = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let lessThan = UInt8(ascii: "<")
  static let equalsSign = UInt8(ascii: "=")
  static let greaterThan = UInt8(ascii: ">")
  static let questionMark = UInt8(ascii: "?")
  static let commercialAt = UInt8(ascii: "@")
  static let leftBracket = UInt8(ascii: "[")
  static let backslash = UInt8(ascii: "\\")
  static let rightBracket = UInt8(ascii: "]")
  static let circumflex = UInt8(ascii: "^")
  static let lowLine = UInt8(ascii: "_")
  static let backtick = UInt8(ascii: "`")
  static let verticalBar = UInt8(ascii: "|")
  static let tilde = UInt8(ascii: "~")

  var isBlank: Bool { self == .space || self == .tab }
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  var isWhiteSpace: Bool { isBlank || isLineEnd }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
  var isASCIIPunctuation: Bool {
    (0x21...0x7E).contains(self) && !isASCIIAlphanumeric
  }
}

extension ArraySlice<UInt8> {
  /// The slice without the spaces and tabs at its ends.
  var trimmedOfBlanks: ArraySlice<UInt8> {
    let front = drop { $0.isBlank }
    guard let last = front.lastIndex(where: { !$0.isBlank }) else { return front }
    return front[...last]
  }

  /// The offset at which a pattern first occurs; nil where it does not. The case of ASCII letters
  /// counts for nothing.
  ///
  /// - Parameter pattern: in lower case; its first byte is no letter.
  func firstOffset(of pattern: [UInt8]) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    let last = endIndex - pattern.count
    var at = startIndex
    while at <= last {
      if self[at] == first, has(pattern, at: at) { return at }
      at += 1
    }
    return nil
  }

  private func has(_ pattern: [UInt8], at offset: Int) -> Bool {
    for (index, byte) in pattern.enumerated() {
      let found = self[offset + index]
      if found != byte, !found.isASCIILetter || found | 0x20 != byte { return false }
    }
    return true
  }
}

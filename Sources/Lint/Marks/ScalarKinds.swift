/// What characters are to rules about marks. ASCII and ideographs are told by their number.
extension Unicode.Scalar {
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  var isLineEnd: Bool { value == 0x0A || value == 0x0D }
  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }

  /// An ideograph, or a letter of kana or bopomofo.
  var isEastAsian: Bool {
    switch value {
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x312F,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }

  /// A letter of an alphabet.
  var isAlphabetLetter: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    return !isEastAsian && properties.isAlphabetic
  }

  /// A letter, an ideograph, a figure, or a mark upon one.
  var isWordly: Bool {
    if value < 0x80 { return isAlphabetLetter || isASCIIDigit }
    if isEastAsian { return true }
    if (0x2000...0x206F).contains(value) { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      return true
    default: return false
    }
  }

  var isUpperCase: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  var isLowerCase: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase
  }

  var isOpeningMark: Bool {
    "([{“‘„‚«‹（［｛【「『《〈〔".unicodeScalars.contains(self)
  }

  var isClosingMark: Bool {
    ")]}”’“»›）］｝】」』》〉〕\"'".unicodeScalars.contains(self)
  }
}

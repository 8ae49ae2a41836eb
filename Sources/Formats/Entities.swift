/// Character references of HTML: `&amp;`, `&#8212;`, `&#x2014;`.
enum Entities {
  /// The reference that a stretch begins with, as its length in bytes and the text that it stands
  /// for; nil if it begins with none.
  static func decode(_ bytes: ArraySlice<UInt8>) -> (length: Int, text: String)? {
    guard bytes.first == .ampersand else { return nil }
    let body = bytes.dropFirst().prefix(32)
    guard let end = body.firstIndex(of: .semicolon) else { return nil }
    let name = body[..<end]
    let text = name.first == .numberSign ? numbered(name.dropFirst()) : named(name)
    return text.map { (end + 1 - bytes.startIndex, $0) }
  }

  private static func named(_ name: ArraySlice<UInt8>) -> String? {
    guard name.allSatisfy(\.isASCIIAlphanumeric) else { return nil }
    return names[String(decoding: name, as: UTF8.self)]
  }

  /// At most seven decimal or six hexadecimal digits. NUL and what is no scalar become U+FFFD.
  private static func numbered(_ digits: ArraySlice<UInt8>) -> String? {
    let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let number = isHex ? digits.dropFirst() : digits
    guard (1...(isHex ? 6 : 7)).contains(number.count), number.first != .plusSign,
      let value = UInt32(String(decoding: number, as: UTF8.self), radix: isHex ? 16 : 10)
    else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return String(scalar ?? "\u{FFFD}")
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "shy": "\u{AD}",
    "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“",
    "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›", "laquo": "«", "raquo": "»",
    "hellip": "…", "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™",
    "deg": "°", "plusmn": "±", "times": "×", "divide": "÷", "minus": "−", "frac12": "½",
    "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³", "micro": "µ", "euro": "€",
    "pound": "£", "yen": "¥", "cent": "¢", "sect": "§", "para": "¶", "dagger": "†",
    "permil": "‰", "larr": "←", "rarr": "→", "iexcl": "¡", "iquest": "¿", "szlig": "ß",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "aacute": "á", "agrave": "à", "acirc": "â", "ccedil": "ç", "eacute": "é", "egrave": "è",
    "ecirc": "ê", "euml": "ë", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ",
    "oacute": "ó", "ocirc": "ô", "uacute": "ú", "ugrave": "ù", "ucirc": "û", "aring": "å",
    "aelig": "æ", "oslash": "ø", "oelig": "œ", "atilde": "ã", "otilde": "õ",
  ]
}

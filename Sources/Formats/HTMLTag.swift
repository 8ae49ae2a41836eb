/// An HTML tag by its form (CommonMark 0.31, section 6.6).
enum HTMLTag {
  /// The offset after the tag that a stretch begins with; nil if it begins with none.
  static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == .lessThan else { return nil }
    let isClosing = bytes.dropFirst().first == .slash
    var rest = bytes.dropFirst(isClosing ? 2 : 1)
    guard rest.first?.isASCIILetter == true else { return nil }
    rest = rest.drop { $0.isASCIIAlphanumeric || $0 == .hyphen }
    while !isClosing, let next = attribute(rest) { rest = next }
    rest = rest.drop(while: \.isWhiteSpace)
    if !isClosing, rest.first == .slash { rest = rest.dropFirst() }
    return rest.first == .greaterThan ? rest.startIndex + 1 : nil
  }

  /// The name of the tag that a stretch begins with, in lower case.
  static func name(of bytes: ArraySlice<UInt8>) -> String {
    let name = bytes.dropFirst().drop { $0 == .slash }.prefix { $0.isASCIIAlphanumeric }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// The value of an attribute, in quotation marks or not, of a well-formed tag.
  static func value(of wanted: String, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = tag.dropFirst().drop { $0.isASCIIAlphanumeric || $0 == .hyphen }
    while let next = attribute(rest) {
      let whole = rest[..<next.startIndex].drop(while: \.isWhiteSpace)
      rest = next
      let name = whole.prefix { $0 != .equalsSign && !$0.isWhiteSpace }
      guard String(decoding: name, as: UTF8.self).lowercased() == wanted,
        let sign = whole.firstIndex(of: .equalsSign)
      else { continue }
      let value = whole[(sign + 1)...].drop(while: \.isWhiteSpace)
      let isQuoted = value.first == .quotationMark || value.first == .apostrophe
      return isQuoted ? value.dropFirst().dropLast() : value
    }
    return nil
  }

  /// What follows an attribute with the white space before it; nil if there is none.
  private static func attribute(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard bytes.first?.isWhiteSpace == true else { return nil }
    let name = bytes.drop(while: \.isWhiteSpace)
    guard let first = name.first, first.isASCIILetter || first == .lowLine || first == .colon
    else { return nil }
    let rest = name.drop { $0.isASCIIAlphanumeric || "_:.-".utf8.contains($0) }
    let sign = rest.drop(while: \.isWhiteSpace)
    guard sign.first == .equalsSign else { return rest }
    return value(sign.dropFirst().drop(while: \.isWhiteSpace))
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = bytes.first else { return nil }
    if first == .quotationMark || first == .apostrophe {
      let inner = bytes.dropFirst()
      return inner.firstIndex(of: first).map { inner[($0 + 1)...] }
    }
    let rest = bytes.drop { !$0.isWhiteSpace && !"\"'=<>`".utf8.contains($0) }
    return rest.startIndex > bytes.startIndex ? rest : nil
  }
}

/// Where a link leads: an address, and a title in quotation marks or parentheses after it.
enum LinkTarget {
  private static let nestingLimit = 32

  /// The offset after the address and the title that a stretch begins with; nil where an address
  /// or a title is not well formed. Both may be missing.
  static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.drop(while: \.isWhiteSpace)
    guard let address = address(start) else { return nil }
    let rest = start[address...]
    let title = rest.drop(while: \.isWhiteSpace)
    guard title.startIndex > rest.startIndex, let mark = title.first else { return address }
    let close: UInt8
    switch mark {
    case .quotationMark, .apostrophe: close = mark
    case .leftParenthesis: close = .rightParenthesis
    default: return address
    }
    return titleEnd(title.dropFirst(), close: close)
  }

  /// The address that a well-formed stretch begins with, without angle brackets.
  static func address(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop(while: \.isWhiteSpace)
    guard let end = address(start) else { return start.prefix(0) }
    let whole = start[..<end]
    return whole.first == .lessThan ? whole.dropFirst().dropLast() : whole
  }

  private static func address(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.first == .lessThan { return bracketed(bytes.dropFirst()) }
    var depth = 0
    var at = bytes.startIndex
    while at < bytes.endIndex, bytes[at] > 0x20 {
      if bytes[at] == .leftParenthesis { depth += 1 }
      if bytes[at] == .rightParenthesis {
        if depth == 0 { return at }
        depth -= 1
      }
      if depth > nestingLimit { return nil }
      let isEscape = bytes[at] == .backslash && at + 1 < bytes.endIndex
      at += isEscape && bytes[at + 1].isASCIIPunctuation ? 2 : 1
    }
    return depth == 0 ? at : nil
  }

  private static func bracketed(_ bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    while at < bytes.endIndex, !bytes[at].isLineEnd, bytes[at] != .lessThan {
      if bytes[at] == .greaterThan { return at + 1 }
      at += bytes[at] == .backslash ? 2 : 1
    }
    return nil
  }

  private static func titleEnd(_ bytes: ArraySlice<UInt8>, close: UInt8) -> Int? {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == close { return at + 1 }
      if close == .rightParenthesis, bytes[at] == .leftParenthesis { return nil }
      at += bytes[at] == .backslash ? 2 : 1
    }
    return nil
  }
}

extension JSON5Reader {
  /// Skips white space, the Unicode kinds too, and comments.
  mutating func skipSpace() throws(JSON5Error) {
    while at < bytes.count {
      let length = spaceLength
      if length > 0 {
        at += length
      } else if bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count {
        guard try skipComment() else { return }
      } else {
        return
      }
    }
  }

  /// The bytes of the white space character at the place; 0 if there is none.
  private var spaceLength: Int {
    switch bytes[at] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return has(0xA0, after: 1) ? 2 : 0
    case 0xEF: return has(0xBB, after: 1) && has(0xBF, after: 2) ? 3 : 0
    case 0xE1: return has(0x9A, after: 1) && has(0x80, after: 2) ? 3 : 0
    case 0xE2: return isGeneralSpace ? 3 : 0
    case 0xE3: return has(0x80, after: 1) && has(0x80, after: 2) ? 3 : 0
    default: return 0
    }
  }

  /// U+2000–200A, U+2028, U+2029, U+202F, U+205F.
  private var isGeneralSpace: Bool {
    guard at + 2 < bytes.count else { return false }
    let last = bytes[at + 2]
    if bytes[at + 1] == 0x81 { return last == 0x9F }
    guard bytes[at + 1] == 0x80 else { return false }
    return (0x80...0x8A).contains(last) || [0xA8, 0xA9, 0xAF].contains(last)
  }

  private func has(_ byte: UInt8, after distance: Int) -> Bool {
    at + distance < bytes.count && bytes[at + distance] == byte
  }

  /// False if no comment begins at the slash.
  private mutating func skipComment() throws(JSON5Error) -> Bool {
    let open = at
    if has(UInt8(ascii: "/"), after: 1) {
      while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      return true
    }
    guard has(UInt8(ascii: "*"), after: 1) else { return false }
    at += 2
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") {
        at += 2
        return true
      }
      at += 1
    }
    throw error("this comment is never closed", at: open)
  }
}

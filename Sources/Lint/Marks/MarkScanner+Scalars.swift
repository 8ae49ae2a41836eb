internal import Text

extension MarkScanner {
  /// A run of spaces of any kind, if it is not one plain space.
  mutating func spaces(_ at: Int) -> Int {
    var last = at
    var scalar: UInt32 = 0x20
    while last < end, let (found, length) = MarkBytes.space(text, last) {
      if found != 0x20 { scalar = found }
      last += length
    }
    if last - at > 1 || scalar != 0x20 { add(.space, scalar, at, last - at) }
    return last - at
  }

  mutating func latin(_ first: UInt8, _ at: Int) -> Int {
    let scalar = UInt32(first & 0x1F) << 6 | UInt32(byte(at + 1) & 0x3F)
    switch scalar {
    case 0xA0: return spaces(at)
    case 0x80...0x9F: add(.invisible, scalar, at, 2)
    case 0xAB, 0xBB: add(.quote, scalar, at, 2)
    case 0xB7: add(.dot, scalar, at, 2)
    case 0xC2...0xF4 where MarkBytes.mayFollowMisread(byte(at + 2)):
      add(.misread, scalar, at, 2)
    default: break
    }
    return 2
  }

  mutating func wide(_ scalar: UInt32, _ at: Int) -> Int {
    if MarkBytes.space(text, at) != nil { return spaces(at) }
    switch scalar {
    case 0x2018...0x201F, 0x2039, 0x203A: add(.quote, scalar, at, 3)
    case 0x2013...0x2015: add(.dash, scalar, at, 3)
    case 0x2026, 0x22EF: add(.ellipsis, scalar, at, 3)
    case 0x2022, 0x30FB: add(.dot, scalar, at, 3)
    case 0x202A...0x202E, 0x2066...0x2069: add(.direction, scalar, at, 3)
    case 0x200B...0x200F, 0x2028, 0x2029, 0x2061...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFC,
      0xE000...0xF8FF:
      add(.invisible, scalar, at, 3)
    case 0xFFFD, 0x951F: add(.misread, scalar, at, 3)
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301C: eastAsian(scalar, at)
    case 0xFF01...0xFF65: eastAsian(scalar, at)
    default: break
    }
    return 3
  }

  private mutating func eastAsian(_ scalar: UInt32, _ at: Int) {
    switch scalar {
    case 0x301C, 0xFF5E: return add(.dash, scalar, at, 3)
    case 0x3008...0x300B: return add(.bracket, scalar, at, 3)
    case 0x300C...0x300F: add(.quote, scalar, at, 3)
    case 0x3010, 0x3011, 0x3014...0x3017, 0xFF08, 0xFF09, 0xFF3B, 0xFF3D, 0xFF5B, 0xFF5D:
      add(.bracket, scalar, at, 3)
    default: break
    }
    add(.fullWidth, scalar, at, 3)
  }
}

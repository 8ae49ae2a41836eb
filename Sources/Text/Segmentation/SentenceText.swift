/// The bytes of a block, read by scalars in both directions.
///
/// Anything outside the block reads as U+0000 of width one, and a truncated sequence as far as it
/// goes, so that no offset can lead astray.
struct SentenceText: ~Copyable {
  struct Scalar {
    let value: UInt32
    let kind: ScalarClass
    private let bytes: UInt8

    /// Length in UTF-8 bytes.
    @inline(__always) var width: Int { Int(bytes) }

    @inline(__always) init(value: UInt32, width: Int, kind: ScalarClass) {
      self.value = value
      self.kind = kind
      bytes = UInt8(truncatingIfNeeded: width)
    }
  }

  let bytes: [UInt8]
  let start: Int
  let end: Int
  private let classes: [UInt8]

  init(bytes: [UInt8], range: TextRange) {
    self.bytes = bytes
    start = Int(range.start)
    end = Int(range.end)
    classes = ScalarClasses.table
  }

  @inline(__always) func byte(_ at: Int) -> UInt8 { at >= start && at < end ? bytes[at] : 0 }

  @inline(__always) func kind(of value: UInt32) -> ScalarClass {
    // Most of the table is ideographs of one class: their part of it stays out of the cache.
    if ScalarClasses.isIdeograph(value) { return .ideograph }
    return value < 0x10000
      ? ScalarClass(rawValue: classes[Int(value)]) : ScalarClasses.astral(value)
  }

  @inline(__always) func scalar(at offset: Int) -> Scalar {
    let lead = byte(offset)
    if lead < 0x80 { return Scalar(value: UInt32(lead), width: 1, kind: kind(of: UInt32(lead))) }
    return wide(at: offset, lead: lead)
  }

  private func wide(at offset: Int, lead: UInt8) -> Scalar {
    // The usual case: three bytes, all of them inside.
    guard lead & 0xF0 == 0xE0, end - offset > 2 else { return unusual(at: offset, lead: lead) }
    let high = UInt32(lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
    let value = high | UInt32(bytes[offset + 2] & 0x3F)
    return Scalar(value: value, width: 3, kind: kind(of: value))
  }

  @inline(__always) private func tail(_ at: Int) -> UInt32 { UInt32(byte(at) & 0x3F) }

  private func unusual(at offset: Int, lead: UInt8) -> Scalar {
    let value: UInt32
    var width: Int
    if lead < 0xE0 {
      (value, width) = (UInt32(lead & 0x1F) << 6 | tail(offset + 1), 2)
    } else if lead < 0xF0 {
      let high = UInt32(lead & 0x0F) << 12 | tail(offset + 1) << 6
      (value, width) = (high | tail(offset + 2), 3)
    } else {
      let high = UInt32(lead & 0x07) << 18 | tail(offset + 1) << 12
      (value, width) = (high | tail(offset + 2) << 6 | tail(offset + 3), 4)
    }
    if width > end - offset { width = max(1, end - offset) }
    return Scalar(value: value, width: width, kind: kind(of: value))
  }

  /// The scalar that ends at an offset.
  @inline(__always) func scalar(before offset: Int) -> Scalar {
    var at = offset - 1
    while at > start, offset - at < 4, byte(at) & 0xC0 == 0x80 { at -= 1 }
    let found = scalar(at: at)
    return Scalar(value: found.value, width: max(1, offset - at), kind: found.kind)
  }

  /// The last scalar before an offset that is no combining mark, and where it begins.
  func base(before offset: Int) -> (scalar: Scalar, start: Int) {
    var at = offset
    var found = scalar(before: at)
    at -= found.width
    var steps = 0
    while found.kind.isExtending, at > start, steps < 16 {
      found = scalar(before: at)
      at -= found.width
      steps += 1
    }
    return (found, at)
  }

  /// The first offset from `offset` on that is no space; line ends are none.
  func skippingSpaces(_ offset: Int) -> Int {
    var at = offset
    while at < end {
      let next = scalar(at: at)
      guard next.kind.isSpace, next.kind.mark != .lineEnd else { return at }
      at += next.width
    }
    return at
  }

  /// The offset of a scalar within so many bytes; nil if it is not there.
  func first(_ value: UInt32, from offset: Int, within length: Int) -> Int? {
    var at = offset
    let limit = min(end, offset + length)
    while at < limit {
      let next = scalar(at: at)
      if next.value == value { return at }
      at += next.width
    }
    return nil
  }

  /// Whether anything but white space stands between two offsets.
  func hasInk(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      let next = scalar(at: at)
      if !next.kind.isSpace && next.kind.mark != .lineEnd { return true }
      at += next.width
    }
    return false
  }

  /// Ideographs, kana, Hangul and their marks.
  static func isEastAsian(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

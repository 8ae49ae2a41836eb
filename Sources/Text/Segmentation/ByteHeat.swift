/// What a byte of UTF-8 may begin, as the scan sees it.
package enum ByteHeat {
  /// Nothing to look at.
  package static let cold: UInt8 = 0
  /// Possibly a mark.
  package static let hot: UInt8 = 1
  /// An ideograph of three bytes, or a Hangul syllable's neighbour of that width: no mark.
  static let ideograph: UInt8 = 2
  /// Kana, marks and full-width forms (U+3000…U+3FFF, U+F000…U+FFFF): the next bytes tell.
  static let mixed: UInt8 = 3

  /// The values of all bytes, where nothing but hot ones and cold ones are told apart.
  package static func table(hot isHot: (UInt8) -> Bool) -> [UInt8] {
    (UInt8.min...UInt8.max).map { isHot($0) ? hot : cold }
  }

  /// Whether three bytes that begin in a mixed one are no mark: kana, `、`, `，`.
  @inline(__always)
  static func isCold(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    if first == 0xE3 { return second != 0x80 || third == 0x81 }
    return second == 0xBC && third == 0x8C
  }

  /// The first offset from `offset` on where a mark may begin; the end of the text if there is none.
  /// - Parameter heat: the values of all 256 bytes.
  static func nextHot(in text: borrowing SentenceText, from offset: Int, by heat: [UInt8]) -> Int {
    let bytes = text.bytes.span.extracting(first: text.end)
    let heat = heat.span
    precondition(heat.count == 256)
    var at = offset
    while at < bytes.count {
      switch heat[Int(bytes[at])] {
      case cold: at = skippingCold(at + 1, in: bytes, by: heat)
      case ideograph:
        repeat { at &+= 3 } while at < bytes.count && heat[Int(bytes[at])] == ideograph
      case mixed where at + 2 < bytes.count && isCold(bytes[at], bytes[at + 1], bytes[at + 2]):
        at += 3
      default: return at
      }
    }
    return text.end
  }

  /// An offset from `offset` on with nothing but cold bytes before it; they are passed by eights,
  /// without a branch for each.
  /// - Parameter heat: the values of all 256 bytes.
  @inline(__always)
  package static func skippingCold(
    _ offset: Int, in bytes: Span<UInt8>, by heat: Span<UInt8>
  ) -> Int {
    precondition(heat.count == 256)
    var at = offset
    while at + 8 <= bytes.count {
      let next = bytes.extracting(at..<at + 8)
      // Said once, it need not be checked for each.
      precondition(next.count == 8)
      var found: UInt8 = cold
      for index in 0..<8 { found |= heat[Int(next[index])] }
      guard found == cold else { break }
      at += 8
    }
    while at < bytes.count, heat[Int(bytes[at])] == cold { at += 1 }
    return at
  }
}

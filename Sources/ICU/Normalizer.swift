internal import CICU

/// Normalisation form C (UAX #15).
package enum Normalizer {
  package static func isComposed(_ text: Span<UInt8>) throws(ICUError) -> Bool {
    var status: CInt = 0
    let result = unsafe text.withUnsafeBufferPointer {
      unsafe stet_is_nfc($0.baseAddress, Int32($0.count), &status)
    }
    try check(status, "normalisation")
    return result
  }

  package static func composed(_ text: String) throws(ICUError) -> String {
    let bytes = Array(text.utf8)
    return unsafe try string(capacity: bytes.count * 3 + 8, "normalisation") { out, room, status in
      unsafe stet_nfc(bytes, Int32(bytes.count), out, room, &status)
    }
  }
}

internal import CICU

/// A CLDR transform, such as `Han-Latin/Names` or `Any-Latin; Latin-ASCII`.
///
/// Opening one costs about half a millisecond: open lazily and keep it.
@safe package struct Transliterator: ~Copyable {
  private let handle: OpaquePointer
  private let id: String

  package init(_ id: String) throws(ICUError) {
    var status: CInt = 0
    let opened = unsafe stet_transliterator_open(id, &status)
    try check(status, "transliterator \(id)")
    guard let opened = unsafe opened else {
      throw ICUError(service: "transliterator \(id)", status: "no transliterator")
    }
    unsafe handle = opened
    self.id = id
  }

  deinit { unsafe stet_transliterator_close(handle) }

  package mutating func transform(_ text: String) throws(ICUError) -> String {
    let bytes = Array(text.utf8)
    return unsafe try string(capacity: bytes.count * 8 + 32, "transliterator \(id)") {
      out, room, status in
      unsafe stet_transliterator_run(handle, bytes, Int32(bytes.count), out, room, &status)
    }
  }
}

/// Runs a C function that writes UTF-8 and returns the length needed.
func string(
  capacity: Int, _ service: @autoclosure () -> String,
  _ write: (UnsafeMutablePointer<UInt8>?, Int32, inout CInt) -> Int32
) throws(ICUError) -> String {
  var status: CInt = 0
  let result = unsafe String(unsafeUninitializedCapacity: capacity) { buffer in
    let needed = unsafe write(buffer.baseAddress, Int32(capacity), &status)
    return status > 0 ? 0 : min(Int(needed), capacity)
  }
  try check(status, service())
  return result
}

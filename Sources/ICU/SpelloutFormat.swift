internal import CICU

/// Numbers in words, by CLDR's rule-based number formats.
///
/// Opening one costs about half a millisecond: open lazily and keep it.
@safe package struct SpelloutFormat: ~Copyable {
  private let handle: OpaquePointer

  package init(locale: String) throws(ICUError) {
    var status: CInt = 0
    let opened = unsafe stet_spellout_open(locale, &status)
    try check(status, "spell-out numbers of \(locale)")
    guard let opened = unsafe opened else {
      throw ICUError(service: "spell-out numbers of \(locale)", status: "no format")
    }
    unsafe handle = opened
  }

  deinit { unsafe stet_spellout_close(handle) }

  /// The number that `text` begins with, and how many UTF-8 bytes it takes.
  package mutating func parse(_ text: String) throws(ICUError) -> (value: Double, length: Int)? {
    let bytes = Array(text.utf8)
    var value = 0.0
    var status: CInt = 0
    let used = unsafe stet_spellout_parse(handle, bytes, Int32(bytes.count), &value, &status)
    try check(status, "spell-out numbers")
    return used > 0 ? (value, Int(used)) : nil
  }

  package mutating func format(_ value: Double) throws(ICUError) -> String {
    unsafe try string(capacity: 2048, "spell-out numbers") { out, room, status in
      unsafe stet_spellout_format(handle, value, out, room, &status)
    }
  }
}

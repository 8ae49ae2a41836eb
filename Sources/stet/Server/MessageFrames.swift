/// Cuts a stream of bytes into the bodies of messages, each behind headers of which
/// `Content-Length` counts (the base protocol of LSP 3.17).
///
/// What is no header is passed over up to the next one that is, so that a bad message costs no more
/// than itself.
struct MessageFrames {
  enum Piece: Equatable {
    case body([UInt8])
    /// Bytes that are no message, and what is wrong with them.
    case fault(String)
  }

  /// Longer bodies are passed over, in bytes.
  static let longestBody = 1 << 26
  /// Longer headers are none.
  private static let longestHead = 4096
  private static let name = Array("content-length:".utf8)

  private var bytes: [UInt8] = []
  private var start = 0
  /// Bytes of a body that are still to be passed over.
  private var skipping = 0

  mutating func append(_ more: some Collection<UInt8>) {
    if skipping > 0 {
      let passed = min(skipping, more.count)
      skipping -= passed
      bytes += more.dropFirst(passed)
    } else {
      bytes += more
    }
  }

  /// The next piece; nil until more bytes come.
  mutating func next() -> Piece? {
    guard skipping == 0, let head = headEnd() else { return nil }
    guard let length = Self.length(in: bytes[start..<head]) else {
      drop(to: head)
      return .fault("a header without Content-Length")
    }
    guard length <= Self.longestBody else {
      let there = min(length, bytes.count - head)
      skipping = length - there
      drop(to: head + there)
      return .fault("a message of \(length) bytes is too long")
    }
    guard bytes.count - head >= length else { return nil }
    defer { drop(to: head + length) }
    return .body(Array(bytes[head..<head + length]))
  }

  /// Where the headers end, behind the empty line; nil while they are not whole.
  private mutating func headEnd() -> Int? {
    var at = start
    while at < bytes.count {
      guard bytes[at] == 0x0A else {
        at += 1
        continue
      }
      let next = at + 1
      if next < bytes.count, bytes[next] == 0x0A { return next + 1 }
      if next + 1 < bytes.count, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return next + 2 }
      at = next
    }
    // Rubbish without end must not pile up.
    if bytes.count - start > Self.longestHead { drop(to: bytes.count - Self.longestHead / 2) }
    return nil
  }

  /// The number of the last header of that name: what stands before it may be rubbish.
  private static func length(in head: ArraySlice<UInt8>) -> Int? {
    let lower = head.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    var at = lower.count - name.count
    while at >= 0 {
      if lower[at..<at + name.count].elementsEqual(name) {
        let digits = lower[(at + name.count)...].drop { $0 == 0x20 }.prefix { $0 > 0x20 }
        return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 < 0 ? nil : $0 }
      }
      at -= 1
    }
    return nil
  }

  private mutating func drop(to end: Int) {
    start = end
    guard start > 1 << 16 || start == bytes.count else { return }
    bytes.removeFirst(start)
    start = 0
  }
}

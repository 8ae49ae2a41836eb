internal import Text

/// The words of a term as matching compares them: folded (`FoldedText`), every run of spaces and
/// hyphens one space, none at the edges.
enum TermForm {
  /// The byte that stands for a run of spaces and hyphens.
  static let joint: UInt8 = 0x20

  @inline(__always)
  static func isJoint(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D }

  static func key(_ text: String) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  static func bytes(_ text: String) -> [UInt8] {
    joined(FoldedText(Array(text.utf8)).bytes[...])
  }

  /// The folded bytes of many terms, folded at one go.
  static func forms(of terms: [String]) -> FormPool {
    // No term holds the separator: it is a control character.
    var all: [UInt8] = []
    all.reserveCapacity(terms.count * 16)
    for term in terms {
      all.append(contentsOf: term.utf8)
      all.append(0)
    }
    let folded = FoldedText(all).bytes
    var pool = FormPool()
    pool.reserve(terms.count, folded.count)
    var start = 0
    for end in folded.indices where folded[end] == 0 {
      pool.append(joined(folded[start..<end]))
      start = end + 1
    }
    return pool
  }

  private static func joined(_ folded: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(folded.count)
    for byte in folded {
      if !isJoint(byte) {
        result.append(byte)
      } else if let last = result.last, last != joint {
        result.append(joint)
      }
    }
    if result.last == joint { result.removeLast() }
    return result
  }
}

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
    var pool = FormPool()
    append(FoldedText(Array(text.utf8)).bytes, to: &pool)
    return pool.bytes
  }

  /// The folded bytes of many terms, folded at one go.
  static func forms(of terms: [String]) -> FormPool {
    // No term holds the separator: it is a control character.
    var all: [UInt8] = []
    all.reserveCapacity(terms.count * 16)
    for term in terms {
      all.append(contentsOf: term.utf8)
      all.append(separator)
    }
    var pool = FormPool()
    pool.reserve(terms.count, all.count)
    append(FoldedText(all).bytes, to: &pool)
    return pool
  }

  private static let separator: UInt8 = 0

  /// Appends folded terms; each but the last has a separator behind it.
  private static func append(_ folded: [UInt8], to pool: inout FormPool) {
    for byte in folded {
      if byte == separator {
        pool.endString(without: joint)
      } else if !isJoint(byte) {
        pool.append(byte)
      } else if let last = pool.last, last != joint {
        pool.append(joint)
      }
    }
    if let last = folded.last, last != separator { pool.endString(without: joint) }
  }
}

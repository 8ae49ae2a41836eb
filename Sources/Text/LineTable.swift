/// The lines of a file. LF, CRLF and CR each end a line; U+2028 and U+0085 do not.
package struct LineTable: Sendable {
  /// A place as people and tools count it, from 1.
  package struct Position: Equatable, Sendable {
    package let line: Int
    /// In Unicode scalars; a tab is one, a byte order mark none.
    package let column: Int
  }

  private let bytes: [UInt8]
  /// The byte offset of each line's first byte.
  package let starts: [UInt32]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [UInt32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at += 1 }
      starts.append(UInt32(at))
    }
    self.starts = starts
  }

  /// - Parameter offset: a byte offset into the file.
  package func position(of offset: Int) -> Position {
    let line = line(of: offset)
    let start = Int(starts[line])
    let end = min(max(offset, start), bytes.count)
    var column = 1
    for byte in bytes[start..<end] where byte & 0xC0 != 0x80 { column += 1 }
    return Position(line: line + 1, column: column)
  }

  /// The index, from 0, of the line that holds a byte offset.
  package func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, from 0, without its end.
  package func range(ofLine line: Int) -> Range<Int> {
    let start = Int(starts[line])
    var end = line + 1 < starts.count ? Int(starts[line + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}

internal import Text

/// A replacement of bytes of a file.
package struct FileEdit: Equatable, Sendable {
  package let range: Range<Int>
  package let replacement: [UInt8]

  package init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// Nil where the file does not hold the text as a reader sees it: markup stands inside the range,
  /// or an entity stands for a character of it.
  init?(_ edit: Edit, in document: Document) {
    if let markup = edit.markup {
      self.init(range: markup.indices, replacement: Array(edit.replacement.utf8))
      return
    }
    let origin = document.map.origin(of: edit.range)
    guard Int(origin.end) <= document.origin.count,
      document.origin[origin.indices] == document.text[edit.range.indices]
    else { return nil }
    let replacement = document.content.escaping.escaped(edit.replacement)
    self.init(range: origin.indices, replacement: Array(replacement.utf8))
  }

  /// The bytes with edits made.
  ///
  /// - Parameter edits: not overlapping, in any order.
  package static func apply(_ edits: [FileEdit], to bytes: [UInt8]) -> [UInt8] {
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count + 64)
    var position = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      edited += bytes[position..<edit.range.lowerBound]
      edited += edit.replacement
      position = edit.range.upperBound
    }
    return edited + bytes[position...]
  }
}

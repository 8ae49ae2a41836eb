internal import Text

/// A place of a term base that cannot be read, and why.
package struct GlossaryError: Error, Equatable, CustomStringConvertible {
  /// The path as the user knows it.
  package let path: String
  /// From 1; line breaks inside quotation marks count.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
  package let message: String

  package init(path: String, line: Int, column: Int, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  package var description: String { "\(path):\(line):\(column): \(message)" }
}

/// Everything that is wrong with a term base, in the order of the file.
package struct GlossaryErrors: Error, Equatable, CustomStringConvertible {
  package let errors: [GlossaryError]

  package init(_ errors: [GlossaryError]) { self.errors = errors }

  /// Faults at byte offsets of a file, sorted and with line and column.
  init(_ faults: [CSVFault], of bytes: [UInt8], path: String) {
    guard !faults.isEmpty else {
      errors = []
      return
    }
    let lines = LineTable(bytes)
    let sorted = faults.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    errors = sorted.map { _, fault in
      let place = lines.position(of: fault.offset)
      return GlossaryError(
        path: path, line: place.line, column: place.column, message: fault.message)
    }
  }

  package var description: String { errors.map(\.description).joined(separator: "\n") }
}

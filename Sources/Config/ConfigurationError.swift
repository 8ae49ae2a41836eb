/// What is wrong with a configuration, and where.
package struct ConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// As the user knows it.
  package let path: String
  /// From 1; nil where the whole file is meant.
  package let line: Int?
  /// From 1, in Unicode scalars.
  package let column: Int?
  package let message: String

  package init(path: String, line: Int? = nil, column: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  package var description: String {
    let place = [path, line.map(String.init), column.map(String.init)].compactMap { $0 }
    return place.joined(separator: ":") + ": " + message
  }
}

/// Everything that is wrong with a configuration, in the order of the file.
package struct ConfigurationErrors: Error, Equatable, Sendable {
  package let errors: [ConfigurationError]

  package init(_ errors: [ConfigurationError]) { self.errors = errors }
}

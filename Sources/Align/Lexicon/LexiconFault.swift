/// A row of a lexicon that cannot be read.
package struct LexiconFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path as the user knows it.
  package let path: String
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int
  package let message: String

  package var description: String { "\(path):\(line):\(column): \(message)" }
}

/// The faults of one file: the first ones, and the number of all.
struct LexiconFaults {
  static let shown = 3

  private(set) var first: [(offset: Int, message: String)] = []
  private(set) var count = 0

  /// - Parameter offset: a byte offset into the file.
  mutating func note(_ offset: Int, _ message: String) {
    count += 1
    if first.count < Self.shown { first.append((offset, message)) }
  }
}

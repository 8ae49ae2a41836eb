/// Where several formats go.
enum OutputFiles {
  /// - Parameter files: nil and `-` are standard output.
  /// - Throws: `Failure` where two go to one place.
  static func check(_ files: [String?]) throws {
    let named = files.compactMap { $0 == "-" ? nil : $0 }
    guard files.count - named.count < 2 else {
      throw Failure("--format: only one may go to standard output; write FORMAT=FILE")
    }
    guard Set(named).count == named.count else {
      throw Failure("--format: two formats go to one file")
    }
  }
}

/// What does not go with `--stream`: records come from standard input, and answers go to standard
/// output.
enum StreamUsage {
  /// - Parameter foreign: options that would be passed over without a word.
  static func check(_ arguments: Arguments, foreign: [String]) throws {
    if let path = arguments.paths.first {
      throw Failure("--stream reads records from standard input; it goes without '\(path)'")
    }
    if let option = foreign.first(where: arguments.has) {
      throw Failure("\(option) does not go with --stream")
    }
    if let format = arguments.value("--format"), format != "jsonl" {
      throw Failure("--stream answers in JSON lines; it goes without --format \(format)")
    }
  }
}

/// What ends the program with exit status 2: usage, configuration or input.
struct Failure: Error {
  /// Lines for standard error.
  let messages: [String]

  init(_ message: String) { messages = [message] }
  init(messages: [String]) { self.messages = messages }
}

/// Exit statuses; there are no others.
enum ExitStatus {
  static let clean: Int32 = 0
  static let findings: Int32 = 1
  static let failure: Int32 = 2
}

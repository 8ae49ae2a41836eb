/// A command of a command: `create` of `stet baseline create`.
struct Subcommand: Sendable {
  let name: String
  /// One line of help.
  let summary: String
  let run: @Sendable (_ arguments: Arguments, _ paths: [String]) async throws -> Int32

  /// Runs the one that the first path names, with the paths after it.
  static func run(
    _ arguments: Arguments, of command: String, among all: [Subcommand]
  ) async throws -> Int32 {
    let names = all.map(\.name)
    guard let name = arguments.paths.first else {
      throw Failure("stet \(command) needs one of \(names.joined(separator: ", "))")
    }
    guard let found = all.first(where: { $0.name == name }) else {
      throw Failure(
        "stet \(command): unknown command '\(name)'\(hint(name, names))"
          + " (one of \(names.joined(separator: ", ")))")
    }
    return try await found.run(arguments, Array(arguments.paths.dropFirst()))
  }
}

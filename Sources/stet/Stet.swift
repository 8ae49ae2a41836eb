internal import Glibc
internal import Text

/// The program: finds the command, runs it, turns failures into exit status 2.
@main
enum Stet {
  static func main() async {
    Output.ignoreClosedPipes()
    do {
      exit(try await run(Array(CommandLine.arguments.dropFirst())))
    } catch let failure as Failure {
      for message in failure.messages { Output.note(message) }
    } catch {
      Output.note("\(error)")
    }
    exit(ExitStatus.failure)
  }

  private static func run(_ words: [String]) async throws -> Int32 {
    guard let first = words.first else {
      Output.print(Help.overview)
      return ExitStatus.failure
    }
    if first == "--version" || first == "-V" {
      Output.print("stet \(Version.number) (ICU \(Version.icu))\n")
      return ExitStatus.clean
    }
    if first == "--help" || first == "-h" { return try Help.run(Array(words.dropFirst())) }
    guard let command = Command.all.first(where: { $0.name == first }) else {
      let known = Command.all.map(\.name)
      throw Failure("unknown command '\(first)'\(hint(first, known)) (see stet help)")
    }
    let rest = words.dropFirst()
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      Output.print(Help.page(command))
      return ExitStatus.clean
    }
    Cores.allow(Processors.count)
    let arguments = try Arguments(rest, of: command, exists: Files.exists)
    if let most = command.most, arguments.paths.count > most {
      throw Failure(
        "stet \(command.name): unexpected '\(arguments.paths[most])' (see stet help \(command.name))"
      )
    }
    return try await command.run(arguments)
  }
}

internal import Config
internal import Lint
internal import Report
internal import Text

/// `stet align`.
enum AlignCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.has("--stream") { return try AlignStream.run(arguments) }
    guard arguments.paths.count == 2 else {
      throw Failure("stet align needs two files: stet align SOURCE TARGET")
    }
    let inputs = try Inputs(arguments)
    let paths = PairPaths(source: arguments.paths[0], target: arguments.paths[1])
    let pair =
      try arguments.has("--presegmented")
      ? PresegmentedFiles(inputs).pair(paths) : inputs.pair(paths)
    let name = arguments.value("--format") ?? "table"
    guard let format = AlignmentReport.Format(rawValue: name) else {
      throw Failure("--format: unknown value '\(name)'")
    }
    let text = AlignmentReport.render(pair, format: format, width: Output.width)
    if let file = arguments.value("--output") {
      try Files.write(text, to: file)
    } else {
      Output.print(text)
    }
    return ExitStatus.clean
  }
}

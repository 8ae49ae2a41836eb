internal import Align
internal import Config
internal import Formats
internal import Lint
internal import Report
internal import Text

/// `stet align`.
enum AlignCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.has("--stream") { return try AlignStream.run(arguments) }
    if arguments.has("--pool") { throw Failure("--pool goes with --stream") }
    let outputs = try AlignmentOutput.all(arguments)
    let anchors = try AnchorOption.anchors(arguments.all("--anchor"))
    let inputs = try Inputs(arguments)
    let pair =
      try whole(arguments, inputs) ?? pair(try paths(arguments), anchors, inputs)
    for output in outputs { try output.write(pair) }
    if let alignment = pair.alignment { warn(alignment, pair) }
    return ExitStatus.clean
  }

  private static func paths(_ arguments: Arguments) throws -> PairPaths {
    let paths = arguments.paths
    guard paths.count == 2 else {
      throw Failure("stet align needs two files: stet align SOURCE TARGET")
    }
    guard paths[0] != "-" || paths[1] != "-" else {
      throw Failure("stet align: only one side can come from standard input")
    }
    return PairPaths(source: paths[0], target: paths[1])
  }

  /// The sides of a file that holds both, unit by unit; nil for other paths.
  private static func whole(_ arguments: Arguments, _ inputs: Inputs) throws -> Pair? {
    guard let path = arguments.paths.first, arguments.paths.count == 1,
      let kind = TranslationFile.Kind(path: path)
    else { return nil }
    if let option = ["--anchor", "--presegmented", "--kind", "--through"].first(
      where: arguments.has)
    {
      throw Failure("\(option) goes with two files; \(path) is aligned by its units")
    }
    return try inputs.units(try Files.read(path), path, kind)
  }

  private static func pair(
    _ paths: PairPaths, _ anchors: [Anchor], _ inputs: Inputs
  ) throws -> Pair {
    let isPresegmented = inputs.arguments.has("--presegmented")
    if isPresegmented, inputs.arguments.has("--through") {
      throw Failure("--through does not go with --presegmented")
    }
    do {
      return try isPresegmented
        ? PresegmentedFiles(inputs).pair(paths, anchors: anchors)
        : inputs.pair(paths, anchors: anchors)
    } catch let fault as AnchorFault {
      throw AnchorOption.failure(fault, firstNumber: 1)
    }
  }

  /// Says so if the texts do not seem to belong together, or most of one has no counterpart.
  private static func warn(_ alignment: Alignment, _ pair: Pair) {
    guard let source = pair.source else { return }
    let percent = Int((alignment.confidence * 100).rounded())
    if !UnrelatedTexts.areRelated(alignment) {
      Output.note(
        "\(source.name) and \(pair.target.name) do not seem to belong together "
          + "(confidence \(percent) %)")
    } else if alignment.kind == .translation {
      let single = alignment.beads.filter { $0.source.isEmpty || $0.target.isEmpty }
      warn(source.name, single.flatMap(\.source).count, of: alignment.source.count)
      warn(pair.target.name, single.flatMap(\.target).count, of: alignment.target.count)
    }
  }

  private static func warn(_ name: String, _ alone: Int, of all: Int) {
    guard alone * 2 > all, all >= 10 else { return }
    Output.note("\(name): \(alone) of \(all) segments have no counterpart")
  }
}

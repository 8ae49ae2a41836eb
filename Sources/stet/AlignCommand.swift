internal import Align
internal import Config
internal import Lint
internal import Report
internal import Text

/// `stet align`.
enum AlignCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.has("--stream") { return try AlignStream.run(arguments) }
    if arguments.has("--pool") { throw Failure("--pool goes with --stream") }
    guard arguments.paths.count == 2 else {
      throw Failure("stet align needs two files: stet align SOURCE TARGET")
    }
    let outputs = try AlignmentOutput.all(arguments)
    let anchors = try AnchorOption.anchors(arguments.all("--anchor"))
    let inputs = try Inputs(arguments)
    let paths = PairPaths(source: arguments.paths[0], target: arguments.paths[1])
    let pair = try pair(paths, anchors, inputs)
    for output in outputs { try output.write(pair) }
    if let alignment = pair.alignment { warn(alignment, pair) }
    return ExitStatus.clean
  }

  private static func pair(
    _ paths: PairPaths, _ anchors: [Anchor], _ inputs: Inputs
  ) throws -> Pair {
    do {
      return try inputs.arguments.has("--presegmented")
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

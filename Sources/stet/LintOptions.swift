internal import Lint
internal import Report

/// What the options of `stet lint` say, beyond those of a single pair.
struct LintOptions: Sendable {
  struct Output: Sendable {
    let format: FindingFormat
    /// Nil: standard output.
    let file: String?
  }

  let outputs: [Output]
  let columns: ColumnUnit
  let jobs: Int
  /// How many findings are printed; nil: all.
  let limit: Int?

  init(_ arguments: Arguments) throws {
    outputs = try Self.outputs(arguments)
    columns = arguments.value("--columns").flatMap(ColumnUnit.init(rawValue:)) ?? .codepoint
    jobs = try Self.number(arguments, "--jobs", least: 1) ?? Processors.count
    limit = try Self.number(arguments, "--max-findings", least: 0)
  }

  /// `FORMAT=FILE` goes to the file, one without file to `--output` or to standard output.
  private static func outputs(_ arguments: Arguments) throws -> [Output] {
    let values = arguments.all("--format").isEmpty ? ["full"] : arguments.all("--format")
    let outputs = values.compactMap { value -> Output? in
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      return FindingFormat(rawValue: parts[0]).map { format in
        Output(format: format, file: parts.count > 1 ? parts[1] : arguments.value("--output"))
      }
    }
    try OutputFiles.check(outputs.map(\.file))
    return outputs
  }

  private static func number(
    _ arguments: Arguments, _ name: String, least: Int
  ) throws -> Int? {
    guard let text = arguments.value(name) else { return nil }
    guard let number = Int(text), number >= least, number <= 1_000_000 else {
      throw Failure("\(name): '\(text)' is no number from \(least) on")
    }
    return number
  }

  /// - Parameter profile: the configuration's, for a command line that names none.
  static func linter(_ arguments: Arguments, profile: String? = nil) throws -> Linter {
    let selected = try rules(arguments.all("--select"))
    let name = arguments.value("--profile") ?? profile
    return Linter(
      profile: name.flatMap(Profile.init(rawValue:)) ?? .news,
      selected: selected.isEmpty ? nil : selected, ignored: try rules(arguments.all("--ignore")))
  }

  /// - Parameters:
  ///   - values: ids, or lists of them with commas between.
  ///   - house: the rules of the house; nil where they are not known yet.
  static func rules(_ values: [String], house: [HouseRule]? = nil) throws -> Set<String> {
    let ids = values.flatMap { $0.split(separator: ",").map(String.init) }
    if ids.isEmpty, let value = values.first { throw Failure("no rule in '\(value)'") }
    let known = Rules.all.map(\.id) + (house ?? []).map(\.about.id)
    for id in ids where !known.contains(id) {
      if house == nil, id.hasPrefix(HouseRule.prefix) { continue }
      throw Failure("no rule '\(id)'\(hint(id, known)) (see stet rules)")
    }
    return Set(ids)
  }
}

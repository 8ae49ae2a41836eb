internal import Align
internal import Config
internal import Formats
internal import Lint
internal import Report
internal import Text

/// `stet diff`: two versions of a text, beside the source, with the findings of each.
enum DiffCommand {
  /// - Returns: 0 whatever differs: it shows, and does not judge.
  static func run(_ arguments: Arguments) throws -> Int32 {
    let format = RevisionReport.Format(rawValue: arguments.value("--format") ?? "text") ?? .text
    let versions = try DiffVersions(arguments)
    let linted = try linted(versions, Workspace(arguments))
    let file = arguments.value("--output").flatMap { $0 == "-" ? nil : $0 }
    let isColored =
      format == .text && file == nil && Output.wantsColor(arguments.value("--color"))
    let text = RevisionReport.render(
      linted, format: format, rules: Rules.all, date: try ReportDate.day(arguments),
      style: isColored ? .ansi : .plain, width: Output.width)
    if let file { try Files.write(text, to: file) } else { Output.print(text) }
    return ExitStatus.clean
  }

  private static func linted(
    _ versions: DiffVersions, _ workspace: Workspace
  ) throws -> LintedRevision {
    let paths = try pair(versions, workspace)
    let project = try workspace.project(for: versions.path)
    try project.checkHouseRules(workspace.arguments)
    let source = try paths.flatMap { paths in
      try project.inputs.document(paths.source, side: .source, language: paths.sourceLanguage)
    }
    let kind = try wholeKind(versions, workspace.arguments)
    func version(_ version: DiffVersions.Version) throws -> LintedPair {
      let pair =
        if let kind {
          try project.inputs.units(version.bytes, version.name, kind)
        } else {
          try Self.pair(version, source, paths, project.inputs)
        }
      let result = project.linter(for: versions.path).lint(pair)
      return LintedPair(
        pair: pair, findings: result.findings,
        accepted: result.accepted.map { Accepted($0, by: .comment) })
    }
    let old = try version(versions.old)
    let new = try version(versions.new)
    try check(old.pair.target, new.pair.target)
    let revision = RevisionAligner.align(
      old: old.pair.target, new: new.pair.target, oldAlignment: old.pair.alignment,
      newAlignment: new.pair.alignment)
    return LintedRevision(revision, old: old, new: new)
  }

  /// The kind of files that hold both sides, if both versions are such.
  private static func wholeKind(
    _ versions: DiffVersions, _ arguments: Arguments
  ) throws -> TranslationFile.Kind? {
    let paths = [versions.path, versions.oldPath]
    let kinds = paths.map { TranslationFile.Kind(path: $0) }
    guard let whole = kinds.firstIndex(where: { $0 != nil }) else { return nil }
    guard kinds[0] == kinds[1] else {
      throw Failure("\(paths[whole]) holds both sides, \(paths[1 - whole]) does not")
    }
    if arguments.has("--source") {
      throw Failure("--source: \(paths[whole]) holds its source itself")
    }
    return kinds[0]
  }

  private static func pair(
    _ version: DiffVersions.Version, _ source: Document?, _ paths: PairPaths?, _ inputs: Inputs
  ) throws -> Pair {
    let target = try inputs.document(
      version.bytes, version.name, side: .target, language: paths?.targetLanguage)
    return try source.map { try inputs.pair($0, target, kind: paths?.kind) }
      ?? inputs.single(target)
  }

  /// What `--source` states, else what the newer version's name and front matter lead to, else the
  /// older one's.
  private static func pair(_ versions: DiffVersions, _ workspace: Workspace) throws -> PairPaths? {
    let stated = workspace.arguments.value("--source")
    if stated == "none" { return nil }
    if let stated { return PairPaths(source: Workspace.shown(stated), target: versions.path) }
    for path in [versions.path, versions.oldPath] where path != "-" && Files.exists(path) {
      let found = try PairCollector(workspace).items([path], source: nil)
      for case .pair(let paths) in found.items where paths.target == Workspace.shown(path) {
        return paths
      }
    }
    return nil
  }

  private static func check(_ old: Document, _ new: Document) throws {
    guard old.language.base != new.language.base else { return }
    throw Failure(
      "\(old.name) is \(old.language.englishName), \(new.name) is \(new.language.englishName); "
        + "versions are in one language (--target-language)")
  }
}

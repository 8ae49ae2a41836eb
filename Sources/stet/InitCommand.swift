internal import Config
internal import Formats

/// `stet init`: writes a configuration with the pairs that the repository's paths suggest.
enum InitCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    let file = ConfigurationFinder.fileName
    let workspace = Workspace(arguments)
    let texts = try Scope.project(workspace).filter {
      !$0.hasPrefix("../") && TranslationFile.Kind(path: $0) == nil
    }
    let proposals = PairProposals(texts).patterns
    let text = text(proposals)
    if arguments.has("--print") {
      Output.print(text)
      return ExitStatus.clean
    }
    guard !Files.exists(file) else { throw Failure("\(file) is there already") }
    try Files.write(text, to: file)
    let count = proposals.count
    Output.note(
      "wrote \(file): "
        + (count == 0
          ? "no pairs seen; write your own" : "\(count) pattern\(count == 1 ? "" : "s") of pairs"))
    return ExitStatus.clean
  }

  private static func text(_ proposals: [PairProposals.Proposal]) -> String {
    let pairs = proposals.map { proposal in
      "    // \(proposal.count) \(proposal.count == 1 ? "pair" : "pairs") now\n"
        + "    { source: \(quoted(proposal.source)), target: \(quoted(proposal.target)) },"
    }
    let example = [
      "    // { source: \"articles/{name}.zh.md\", target: \"articles/{name}.en.md\" },",
      "    // { source: \"interviews/{name}.md\", target: \"summaries/{name}.md\", "
        + "kind: \"condensed\" },",
    ]
    return """
      // How stet lints the texts below this folder. stet config check reads it, stet config show FILE
      // says what holds for a file.
      {
        // Which file is whose translation. {name} is what both names share, ** any folders,
        // {lang} a language tag.
        pairs: [
      \((pairs.isEmpty ? example : pairs).joined(separator: "\n"))
        ],
        // Your term bases, before the one that ships.
        // glossaries: ["Glossary/*.csv"],
        // The rules that run unasked: news, strict (those of taste too) or software.
        profile: "news",
        // off, note, warning or error; stet rules lists them.
        rules: {},
        // overrides: [{ files: ["archive/**"], rules: { "*": "off" } }],
        failOn: "error",
        // Old findings, to be accepted as they are: stet baseline create
        // baseline: "stet.baseline.jsonl",
      }

      """
  }

  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return "\"\(quoted)\""
  }
}

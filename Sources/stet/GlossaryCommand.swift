internal import Report
internal import Terms
internal import Text

/// `stet glossary`: what the term bases hold, whether they are sound, and what they lack.
enum GlossaryCommand {
  static let subcommands = [
    Subcommand(name: "check", summary: "whether term bases can be read and agree with themselves") {
      try GlossaryCheck.run($1, $0)
    },
    Subcommand(name: "list", summary: "the concepts of FILE…, else of all that hold") {
      try list($1, $0)
    },
    Subcommand(name: "lookup", summary: "the concepts that have a term; exit status 1 without any")
    {
      try lookup($1, $0)
    },
    Subcommand(name: "convert", summary: "FILE in another format") {
      try GlossaryConvert.run($1, $0)
    },
    Subcommand(name: "suggest", summary: "names of PATH… and their renderings, as rows to judge") {
      try GlossarySuggest.run($1, $0)
    },
  ]

  static let options: [Option] = [
    Option(
      "--format", choices: ["text", "csv", "tsv", "tbx", "json", "jsonl"],
      help: "what is written: text for people, rows, TBX 3, or JSON"),
    Option("--output", "-o", value: "FILE", help: "write to a file"),
    Option("--language", value: "L", help: "list, lookup: only terms of this language"),
    Option(
      "--status", choices: TermStatus.allCases.map(\.rawValue), help: "list: only terms of a status"
    ),
    Option("--type", value: "T", help: "list: only concepts of a type"),
    Option("--source", value: "FILE", help: "suggest: the source of the one PATH"),
    Option("--unknown", help: "suggest: only names that no term base has"),
    Option("--least", value: "P", help: "suggest: least confidence, 0 to 1 (0.5)"),
  ]

  /// The term bases given, then those that ship, each concept with its rank.
  static func glossary(_ arguments: Arguments) throws -> Glossary {
    try Inputs.glossary(arguments)
  }

  static func print(_ text: String, _ arguments: Arguments) throws {
    if let file = arguments.value("--output") {
      try Files.write(text, to: file)
    } else {
      Output.print(text)
    }
  }

  // list

  private static func list(_ files: [String], _ arguments: Arguments) throws -> Int32 {
    let given = try files.isEmpty ? glossary(arguments) : TermBases.read(files, arguments)
    let language = try arguments.language("--language")
    let concepts = given.concepts.compactMap { concept -> Concept? in
      if let type = arguments.value("--type"), concept.type != type { return nil }
      var concept = concept
      concept.terms = concept.terms.filter { term in
        (language.map { $0.base == term.language.base } ?? true)
          && (arguments.value("--status").map { $0 == term.status.rawValue } ?? true)
      }
      return concept.terms.isEmpty ? nil : concept
    }
    let chosen = Glossary(concepts: concepts)
    let format = arguments.value("--format") ?? "text"
    try print(GlossaryConvert.written(chosen, as: format), arguments)
    return ExitStatus.clean
  }

  // lookup

  private static func lookup(_ words: [String], _ arguments: Arguments) throws -> Int32 {
    guard !words.isEmpty else { throw Failure("stet glossary lookup needs a term") }
    let glossary = try glossary(arguments)
    let language = try arguments.language("--language")
    var text = ""
    var isComplete = true
    for word in words {
      let found = concepts(word, in: glossary, language)
      if found.isEmpty {
        isComplete = false
        Output.note("no term '\(word)'" + nearest(to: word, in: glossary))
      }
      let chosen = Glossary(concepts: found)
      text += GlossaryConvert.written(chosen, as: arguments.value("--format") ?? "text")
    }
    try print(text, arguments)
    return isComplete ? ExitStatus.clean : ExitStatus.findings
  }

  private static func concepts(
    _ word: String, in glossary: Glossary, _ language: Language?
  ) -> [Concept] {
    var seen: Set<Int> = []
    let own = glossary.lookup(word, language: language).compactMap { reference in
      seen.insert(reference.concept).inserted ? glossary.concepts[reference.concept] : nil
    }
    if !own.isEmpty { return own }
    return BuiltInNames.glossary("zh", "en").concepts(named: word)
  }

  private static func nearest(to word: String, in glossary: Glossary) -> String {
    hint(word, glossary.concepts.flatMap { $0.terms.map(\.text) })
  }
}

internal import Terms
internal import Text

/// Reads the term bases that `--glossary` names.
enum TermBases {
  static let endings = [".csv", ".tsv", ".tbx", ".json5"]

  /// - Parameter paths: files and folders, the first with the most say.
  /// - Throws: every error of every file, unless `--skip-bad-terms` is given: those are notes then.
  static func read(_ paths: [String], _ arguments: Arguments) throws -> Glossary {
    var glossaries: [Glossary] = []
    var failures: [String] = []
    for path in try paths.flatMap(files) {
      let file = try file(path, arguments)
      failures += file.errors.map(\.description)
      glossaries.append(file.glossary)
    }
    guard failures.isEmpty || arguments.has("--skip-bad-terms") else {
      throw Failure(messages: failures)
    }
    for failure in failures { Output.note(failure + "; passed over") }
    return Glossary(merging: glossaries)
  }

  static func file(_ path: String, _ arguments: Arguments) throws -> TermBaseFile {
    let source = try arguments.language("--source-language")
    let target = try arguments.language("--target-language")
    let languages = source.flatMap { source in target.map { (source, $0) } }
    return TermBaseFile(try Files.read(path), path: path, languages: languages)
  }

  /// The term bases of a folder, or the file itself.
  static func files(_ path: String) throws -> [String] {
    guard Files.isFolder(path) else { return [path] }
    let found = Files.names(in: path).filter { name in endings.contains { name.hasSuffix($0) } }
    guard !found.isEmpty else {
      throw Failure("\(path): no term base (\(endings.joined(separator: ", "))) in this folder")
    }
    return found.map { Files.join(path, $0) }
  }
}

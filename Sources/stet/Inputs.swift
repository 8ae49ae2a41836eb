internal import Align
internal import Config
internal import Formats
internal import FoundationEssentials
internal import Lint
internal import Terms
internal import Text

/// Reads what a command was given: texts, term bases, lexicons.
struct Inputs: Sendable {
  let arguments: Arguments
  private let store: TextStore
  let glossary: Glossary
  let lexicon: BilingualLexicon
  let aligner: BitextAligner
  let condenser: CondensedAligner

  /// - Parameter configuration: its term bases and lexicons come after those that options name.
  init(
    _ arguments: Arguments, configuration: Configuration? = nil, store: TextStore = .disk
  ) throws {
    self.arguments = arguments
    self.store = store
    glossary = try Self.glossary(
      arguments, further: ConfiguredFiles.paths(configuration?.glossaries ?? []))
    lexicon = try LexiconFiles.read(
      arguments.all("--lexicon") + ConfiguredFiles.paths(configuration?.lexicons ?? []))
    aligner = BitextAligner(lexicon: lexicon, glossary: glossary)
    condenser = CondensedAligner(lexicon: lexicon, glossary: glossary)
  }

  // Texts

  func document(
    _ path: String, side: Side, language configured: String? = nil,
    options: SegmentationOptions = SegmentationOptions()
  ) throws -> Document {
    try document(
      try store.read(path), path, side: side, language: configured, options: options)
  }

  /// - Parameter configured: what a configuration says of the language.
  func document(
    _ bytes: [UInt8], _ path: String, side: Side, language configured: String? = nil,
    options: SegmentationOptions = SegmentationOptions()
  ) throws -> Document {
    if TranslationFile.Kind(path: path) != nil {
      throw Failure("\(path): holds both sides, and is no side of a pair; name it alone")
    }
    let name = side == .source ? "--source-language" : "--target-language"
    let language =
      try arguments.language(name) ?? configured.map { Language($0) }
      ?? PairName(path: path)?.language
    do {
      let document = try Format(path: path).read(
        bytes, name: path, language: language, options: options)
      guard !document.content.outline.isEmpty else { throw Failure("\(path): no text in it") }
      return document
    } catch let error as FormatError {
      throw Failure(error.description)
    }
  }

  /// A text without translation, its language the target's; or a file that holds both.
  func single(_ path: String) throws -> Pair {
    if let kind = TranslationFile.Kind(path: path) {
      return try units(try store.read(path), path, kind)
    }
    return try single(document(path, side: .target))
  }

  /// The pair of a file with translations.
  func units(_ bytes: [UInt8], _ path: String, _ kind: TranslationFile.Kind) throws -> Pair {
    do {
      let file = try TranslationFile(
        bytes, kind: kind, name: path, source: try arguments.language("--source-language"),
        target: try arguments.language("--target-language"))
      guard !file.source.text.isEmpty else { throw Failure("\(path): no text in it") }
      return Pair(
        source: file.source, target: file.target, alignment: file.alignment, glossary: glossary,
        date: try date(file.target, nil))
    } catch let error as FormatError {
      throw Failure(error.description)
    }
  }

  func single(_ document: Document) throws -> Pair {
    Pair(target: document, glossary: glossary, date: try date(document, nil))
  }

  func pair(_ paths: PairPaths, anchors: [Anchor] = []) throws -> Pair {
    try pair(
      document(paths.source, side: .source, language: paths.sourceLanguage),
      document(paths.target, side: .target, language: paths.targetLanguage), kind: paths.kind,
      anchors: anchors)
  }

  /// - Parameter configured: what a configuration says of the kind.
  func pair(
    _ source: Document, _ target: Document, kind configured: String?, anchors: [Anchor] = []
  ) throws -> Pair {
    let through = try ThroughOption(self)
    let stated = through == nil ? arguments.value("--kind") : PairKind.condensed.rawValue
    let kind = stated ?? target.metadata["kind"] ?? configured
    var job = try job(source, target, kind: kind, anchors: anchors)
    job.translation = try through?.translation(of: source, for: target)
    return Pair(
      source: source, target: target, alignment: job.aligned(), glossary: glossary,
      date: try date(target, source))
  }

  /// `--date`, else what the front matter of the target or of the source says.
  private func date(_ target: Document, _ source: Document?) throws -> Day? {
    if let day = try arguments.day("--date") { return day }
    for document in [target, source].compactMap({ $0 }) {
      guard let text = document.metadata["date"] else { continue }
      guard let day = Day(iso: text) else {
        throw Failure("\(document.name): '\(text)' is no date; write YYYY-MM-DD")
      }
      return day
    }
    return nil
  }

  // Term bases

  /// - Parameter further: files that come after those that options name.
  static func glossary(_ arguments: Arguments, further: [String] = []) throws -> Glossary {
    let paths = arguments.all("--glossary") + further
    let own = try TermBases.read(paths.filter { $0 != "none" }, arguments)
    return paths.contains("none") ? own : Glossary(merging: [own, Glossary.shipped])
  }
}

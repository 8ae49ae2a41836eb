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
  private let aligner: BitextAligner
  private let condenser: CondensedAligner

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
    let kind = arguments.value("--kind") ?? target.metadata["kind"] ?? configured
    let alignment = try job(source, target, kind: kind, anchors: anchors).aligned()
    return Pair(
      source: source, target: target, alignment: alignment, glossary: glossary,
      date: try date(target, source))
  }

  /// - Parameters:
  ///   - kind: what a record states, before what the command line states.
  ///   - lexicon: the record's own, and its terms.
  func job(
    _ source: Document, _ target: Document, kind stated: String? = nil,
    lexicon: BilingualLexicon? = nil, glossary: Glossary? = nil, anchors: [Anchor] = []
  ) throws -> AlignmentJob {
    let kind = try kind(source, target, stated)
    if kind == .condensed, !anchors.isEmpty { throw AnchorFault.condensed }
    let pinned = try Anchors(
      anchors, source: source.segments.count, target: target.segments.count)
    return AlignmentJob(
      documents: DocumentPair(source: source, target: target, anchors: pinned), kind: kind,
      aligner: aligner(lexicon, glossary), condenser: condenser(lexicon, glossary),
      standsAlone: lexicon != nil || glossary != nil)
  }

  /// The one that is made already, unless a record brings words or terms of its own.
  private func aligner(_ lexicon: BilingualLexicon?, _ glossary: Glossary?) -> BitextAligner {
    if lexicon == nil, glossary == nil { return aligner }
    return BitextAligner(lexicon: lexicon ?? self.lexicon, glossary: glossary ?? self.glossary)
  }

  private func condenser(_ lexicon: BilingualLexicon?, _ glossary: Glossary?) -> CondensedAligner {
    if lexicon == nil, glossary == nil { return condenser }
    return CondensedAligner(
      lexicon: lexicon ?? self.lexicon, glossary: glossary ?? self.glossary)
  }

  private func kind(_ source: Document, _ target: Document, _ stated: String?) throws -> PairKind {
    let stated = stated ?? arguments.value("--kind") ?? target.metadata["kind"]
    guard let stated, stated != "auto" else {
      return PairKindGuess.kind(source: source, target: target)
    }
    guard let kind = PairKind(rawValue: stated) else {
      throw Failure("\(target.name): unknown kind '\(stated)'; translation or condensed")
    }
    return kind
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

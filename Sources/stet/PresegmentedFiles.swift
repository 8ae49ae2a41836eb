internal import Align
internal import Config
internal import Formats
internal import Lint
internal import Text

/// `stet align --presegmented`: one sentence a line.
struct PresegmentedFiles {
  private let inputs: Inputs

  init(_ inputs: Inputs) { self.inputs = inputs }

  func pair(_ paths: PairPaths, anchors: [Anchor]) throws -> Pair {
    let source = try document(paths.source, "--source-language")
    let target = try document(paths.target, "--target-language")
    let alignment = try inputs.job(source, target, anchors: anchors).aligned()
    return Pair(source: source, target: target, alignment: alignment, glossary: inputs.glossary)
  }

  private func document(_ path: String, _ option: String) throws -> Document {
    if TranslationFile.Kind(path: path) != nil {
      throw Failure("--presegmented: \(path) holds both sides")
    }
    let language = try inputs.arguments.language(option) ?? PairName(path: path)?.language
    do {
      return try Presegmented.lines(try Files.read(path), name: path, language: language)
    } catch let error as FormatError {
      throw Failure(error.description)
    }
  }
}

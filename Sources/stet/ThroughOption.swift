internal import Lint
internal import Text

/// `--through FILE`: a translation of the source through which a summary is linked to it.
struct ThroughOption {
  private let path: String
  private let inputs: Inputs

  /// Nil without the option.
  init?(_ inputs: Inputs) throws {
    guard let path = inputs.arguments.value("--through") else { return nil }
    if inputs.arguments.value("--kind") == PairKind.translation.rawValue {
      throw Failure("--through links a summary; it does not go with --kind translation")
    }
    self.path = path
    self.inputs = inputs
  }

  func translation(of source: Document, for target: Document) throws -> Document {
    let document = try inputs.document(path, side: .target)
    let (own, wanted) = (document.language.base, target.language.base)
    guard own != source.language.base else {
      throw Failure(
        "--through: \(path) is in the language of \(source.name) (\(own)); it must be a translation "
          + "of it")
    }
    guard own == wanted else {
      throw Failure(
        "--through: \(path) is in another language (\(own)) than \(target.name) (\(wanted))")
    }
    return document
  }
}

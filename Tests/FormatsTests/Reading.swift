import Formats
import Text

/// A text as a format reads it, in forms that tests compare.
struct Reading {
  let document: Document

  init(_ file: String, as format: Format = .markdown) throws {
    try self.init(bytes: Array(file.utf8), as: format)
  }

  init(bytes: [UInt8], as format: Format = .markdown) throws {
    document = try format.read(bytes, name: "file", language: "en")
  }

  var text: String { String(decoding: document.text, as: UTF8.self) }

  /// `kind: text` of each block; of a heading with its level.
  var blocks: [String] {
    document.content.outline.map { block in
      let level = block.kind == .heading ? " \(block.level)" : ""
      return block.kind.rawValue + level + ": " + document.string(block.range)
    }
  }

  /// The text of each block.
  var texts: [String] { document.content.outline.map { document.string($0.range) } }

  /// What each block is in the file.
  var originals: [String] { document.content.outline.map { original($0.range) } }

  var opaque: [String] { document.content.opaque.map { document.string($0) } }

  /// The file's bytes of a range of the text.
  func original(_ range: TextRange) -> String {
    String(decoding: document.origin[document.map.origin(of: range).indices], as: UTF8.self)
  }

  /// The file's bytes of a passage that stands once in the text.
  func original(_ passage: String) -> String? {
    range(of: passage).map(original)
  }

  func range(of passage: String) -> TextRange? {
    let wanted = Array(passage.utf8)
    let text = document.text
    guard text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count) where text[start...].starts(with: wanted) {
      return TextRange(start, start + wanted.count)
    }
    return nil
  }
}

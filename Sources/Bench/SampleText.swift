internal import Formats
internal import Foundation
internal import Specimens
internal import Text

/// A text of any length, cut into paragraphs; the same at every run.
struct SampleText {
  let name: String
  let language: Language
  let bytes: [UInt8]
  let paragraphs: [TextRange]

  /// 10⁶ bytes.
  var megabytes: Double { Double(bytes.count) / 1e6 }

  /// A short string over and over, as one paragraph.
  init(repeating pattern: String, bytes count: Int, name: String, language: Language = "en") {
    self.name = name
    self.language = language
    let unit = Array(pattern.utf8)
    bytes = Array(repeatElement(unit, count: max(1, count / unit.count)).joined())
    paragraphs = [TextRange(0, bytes.count)]
  }

  /// Sentences drawn at random, three to eight a paragraph.
  init(of sentences: [[UInt8]], bytes count: Int, name: String, language: Language) {
    self.name = name
    self.language = language
    var generator = SplitMix(state: 1)
    var bytes: [UInt8] = []
    var paragraphs: [TextRange] = []
    bytes.reserveCapacity(count + 20_000)
    let space: [UInt8] = language.isUnspaced ? [] : [0x20]
    while bytes.count < count {
      let start = bytes.count
      for index in 0..<Int.random(in: 3...8, using: &generator) {
        if index > 0 { bytes += space }
        bytes += sentences[Int.random(in: 0..<sentences.count, using: &generator)]
      }
      paragraphs.append(TextRange(start, bytes.count))
      bytes += [0x0A, 0x0A]
    }
    self.bytes = bytes
    self.paragraphs = paragraphs
  }

  /// The same bytes, as one paragraph.
  private init(undividing other: SampleText) {
    name = other.name + " in one block"
    language = other.language
    bytes = other.bytes
    paragraphs = [TextRange(0, other.bytes.count)]
  }

  var undivided: SampleText { SampleText(undividing: self) }

  /// The sentences of the running text of files.
  static func sentences(of files: [URL]) throws -> [[UInt8]] {
    try files.flatMap { file in
      let bytes = [UInt8](try Data(contentsOf: file))
      let document = try Format(path: file.path).read(
        bytes, name: file.lastPathComponent, language: nil)
      return document.segments.filter { $0.kind == .sentence }.map {
        Array(document.text[$0.range.indices])
      }
    }
  }
}

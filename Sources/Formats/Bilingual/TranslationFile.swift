package import Text

/// A file that holds a text and its translation unit by unit, and thereby their alignment: gettext
/// PO, XLIFF 1.2 and 2.x.
///
/// Both documents are read from the same bytes; a segment of the one answers to the segment of the
/// same number of the other. A unit without translation has an empty segment there.
package struct TranslationFile: Sendable {
  package enum Kind: Sendable {
    case po, xliff

    /// Nil for a path whose ending names another format.
    package init?(path: String) {
      let name = path.lowercased()
      if name.hasSuffix(".po") {
        self = .po
      } else if name.hasSuffix(".xlf") || name.hasSuffix(".xliff") {
        self = .xliff
      } else {
        return nil
      }
    }
  }

  package let source: Document
  package let target: Document
  package let alignment: Alignment

  /// - Parameters:
  ///   - name: the path as the user knows it.
  ///   - source: nil: the language that the file states, else a guess; so `target`.
  /// - Throws: `FormatError` where the bytes are not UTF-8 or the file breaks its format.
  package init(
    _ bytes: [UInt8], kind: Kind, name: String, source: Language?, target: Language?
  ) throws(FormatError) {
    try UTF8Validation.check(bytes, path: name)
    let units: TranslationUnits =
      switch kind {
      case .po: try POReader.read(bytes, name: name)
      case .xliff: try XLIFFReader.read(bytes, name: name)
      }
    let escaping: TextEscaping = kind == .po ? .quoted : .xml
    func document(_ side: TranslationUnits.Side, _ language: Language?) -> Document {
      let content = units.content(side, of: bytes, escaping: escaping)
      let stated = language ?? units.language(side)
      return Document(
        name: name, language: stated ?? LanguageGuess.guess(content.text), origin: bytes,
        content: content)
    }
    self.source = document(.source, source)
    self.target = document(.target, target)
    let segments = self.source.segments
    alignment = Alignment(
      kind: .translation, source: segments, target: self.target.segments,
      beads: segments.indices.map { Bead(source: [$0], target: [$0], score: 1) }, confidence: 1)
  }
}

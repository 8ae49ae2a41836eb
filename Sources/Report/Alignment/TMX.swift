internal import Lint
internal import Text

/// A translation memory (TMX 1.4b): a unit a bead, the source's language first.
///
/// A memory holds pairs: beads without text on one of the sides are left out, as OmegaT cannot use
/// them and LF Aligner drops them too. The probability of a bead is a property of its unit.
struct TMX {
  let texts: AlignedTexts
  /// The program's.
  let version: String

  var text: String {
    let source = XMLText.escaped(texts.source.language.tag)
    let units = texts.alignment.beads.enumerated().compactMap { unit($0, $1) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
      <header creationtool="stet" creationtoolversion="\(XMLText.escaped(version))" \
      segtype="sentence" o-tmf="stet" adminlang="en" srclang="\(source)" datatype="plaintext"/>
      <body>
      \(units.joined())</body>
      </tmx>

      """
  }

  private func unit(_ index: Int, _ bead: Bead) -> String? {
    let source = texts.line(.source, bead.source)
    let target = texts.line(.target, bead.target)
    guard !source.isEmpty, !target.isEmpty else { return nil }
    let moved = bead.isMoved ? "<prop type=\"x-note\">moved</prop>\n" : ""
    return """
      <tu tuid="\(index + 1)">
      <prop type="x-score">\(AlignmentLines.decimals(bead.score))</prop>
      \(moved)\(variant(texts.source.language, source))\
      \(variant(texts.target.language, target))</tu>

      """
  }

  private func variant(_ language: Language, _ text: String) -> String {
    "<tuv xml:lang=\"\(XMLText.escaped(language.tag))\"><seg>\(XMLText.escaped(text))</seg></tuv>\n"
  }
}

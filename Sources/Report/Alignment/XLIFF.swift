internal import Lint
internal import Text

/// A bilingual document for translation tools (XLIFF 2.1): one file, a unit a bead in order, each
/// with one segment.
///
/// A bead without target has none, one without source an empty source, so that nothing is lost.
/// Characters that XML cannot hold are spelled by `<cp>`.
struct XLIFF {
  let texts: AlignedTexts

  var text: String {
    let (source, target) = (texts.source, texts.target)
    let units = texts.alignment.beads.enumerated().map { unit($0 + 1, $1) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" \
      srcLang="\(XMLText.escaped(source.language.tag))" \
      trgLang="\(XMLText.escaped(target.language.tag))">
      <file id="f1" original="\(XMLText.escaped(source.name))">
      \(units.joined())</file>
      </xliff>

      """
  }

  private func unit(_ number: Int, _ bead: Bead) -> String {
    let source = content("source", texts.line(.source, bead.source, keepsControls: true))
    let target =
      bead.target.isEmpty
      ? "" : content("target", texts.line(.target, bead.target, keepsControls: true))
    let state = target.isEmpty ? "initial" : "translated"
    return """
      <unit id="u\(number)">
      \(notes(bead))<segment id="s\(number)" state="\(state)">
      \(source)\(target)</segment>
      </unit>

      """
  }

  private func notes(_ bead: Bead) -> String {
    let moved = bead.isMoved ? "<note category=\"order\">moved</note>" : ""
    return "<notes><note category=\"score\">\(AlignmentLines.decimals(bead.score))</note>\(moved)"
      + "</notes>\n"
  }

  private func content(_ name: String, _ text: String) -> String {
    let escaped = XMLText.escaped(text) { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "<cp hex=\"" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "\"/>"
    }
    return "<\(name)>\(escaped)</\(name)>\n"
  }
}

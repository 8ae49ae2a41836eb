internal import Text

/// Writes a term base as TBX version 3 (ISO 30042:2019), dialect TBX-Basic, data categories as
/// attributes.
///
/// Days of validity and whatever else TBX-Basic has no category for are notes, as ``TBXReader``
/// reads them.
package enum TBXWriter {
  package static func write(_ glossary: Glossary) -> String {
    var text = head
    var ids: Set<String> = []
    for (index, concept) in glossary.concepts.enumerated() {
      let isFree = isName(concept.id) && ids.insert(concept.id).inserted
      text += entry(concept, id: isFree ? concept.id : "c\(index + 1)", isNamed: isFree)
    }
    return text + "    </body>\n  </text>\n</tbx>\n"
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader>
        <fileDesc>
          <sourceDesc>
            <p>Written by stet.</p>
          </sourceDesc>
        </fileDesc>
      </tbxHeader>
      <text>
        <body>

    """

  private static func entry(_ concept: Concept, id: String, isNamed: Bool) -> String {
    var lines = ["      <conceptEntry id=\"\(XMLText.escaped(id))\">"]
    if !concept.type.isEmpty {
      lines.append("        " + item("descrip", "subjectField", concept.type))
    }
    if !isNamed { lines.append("        " + item("note", "", "conceptId: \(concept.id)")) }
    lines += concept.details.filter(\.language.isEmpty).map { "        " + item($0) }
    for tag in languages(of: concept) {
      lines.append("        <langSec xml:lang=\"\(XMLText.escaped(tag))\">")
      lines += concept.details.filter { Language($0.language).tag == tag && !$0.language.isEmpty }
        .map { "          " + item($0) }
      for term in concept.terms where term.language.tag == tag { lines += section(term) }
      lines.append("        </langSec>")
    }
    lines.append("      </conceptEntry>")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func languages(of concept: Concept) -> [String] {
    var tags: [String] = []
    for term in concept.terms where !tags.contains(term.language.tag) {
      tags.append(term.language.tag)
    }
    return tags
  }

  private static func section(_ term: Term) -> [String] {
    var items = ["<term>\(XMLText.escaped(term.text))</term>"]
    items.append(item("termNote", "administrativeStatus", term.status.administrativeStatus))
    if !term.partOfSpeech.isEmpty {
      items.append(item("termNote", "partOfSpeech", term.partOfSpeech))
    }
    if !term.source.isEmpty { items.append(item("admin", "source", term.source)) }
    if term.status == .forbidden { items.append(item("note", "", "status: forbidden")) }
    if let day = term.validFrom { items.append(item("note", "", "validFrom: \(day)")) }
    if let day = term.validTo { items.append(item("note", "", "validTo: \(day)")) }
    if term.isCaseSensitive { items.append(item("note", "", "caseSensitive: true")) }
    if term.isUntranslated { items.append(item("note", "", "translate: no")) }
    items += term.note.split(separator: "\n").map { item("note", "", String($0)) }
    items += term.details.map(item)
    return ["          <termSec>"] + items.map { "            " + $0 } + ["          </termSec>"]
  }

  private static func item(_ detail: TermDetail) -> String {
    item(detail.element, detail.category, detail.value, target: detail.target)
  }

  private static func item(
    _ element: String, _ category: String, _ text: String, target: String = ""
  ) -> String {
    var tag = element
    if !category.isEmpty { tag += " type=\"\(XMLText.escaped(category))\"" }
    if !target.isEmpty { tag += " target=\"\(XMLText.escaped(target))\"" }
    return "<\(tag)>\(XMLText.escaped(text))</\(element)>"
  }

  /// Whether an identifier may be one in XML (an `NCName`, ASCII alone).
  private static func isName(_ id: String) -> Bool {
    guard let first = id.utf8.first, first | 0x20 >= 0x61 && first | 0x20 <= 0x7A || first == 0x5F
    else { return false }
    return id.utf8.allSatisfy {
      ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39)
        || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
    }
  }
}

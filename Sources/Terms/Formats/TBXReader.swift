internal import Text

/// Reads a TBX term base: version 2 (`martif`, ISO 30042:2008) and version 3 (`tbx`, ISO
/// 30042:2019), with data categories as attributes (DCA) or as elements (DCT).
///
/// What is inside an entry and has no place in ``Concept`` or ``Term`` is kept as details. A term
/// without a status is preferred if it is the first of its language in the entry and no other is
/// marked as preferred, else admitted. TBX-Basic has no days of validity: notes `validFrom: …`,
/// `validTo: …`, `caseSensitive: true`, `translate: no` and `status: forbidden` stand for them, and
/// `conceptId: …` for an identifier that XML does not allow.
struct TBXReader {
  private var scanner: XMLScanner
  private var rows = GlossaryRows(header: .every)
  private(set) var faults: [CSVFault] = []
  private var entries = 0

  var table: ConceptTable { rows.table }

  init(_ bytes: [UInt8]) { scanner = XMLScanner(bytes) }

  /// Reads to the end, or to what breaks the form of the file.
  mutating func read() throws(XMLFault) {
    guard case .start(let root)? = try scanner.next() else { return }
    guard ["martif", "tbx"].contains(root.localName) else {
      faults.append(
        CSVFault(
          offset: root.range.lowerBound,
          message: "no TBX: the root element is <\(root.name)>, not <tbx> or <martif>"))
      return
    }
    while let event = try scanner.next() {
      guard case .start(let tag) = event else { continue }
      if TBXElement(tag.localName) == .entry { try readEntry(tag) }
    }
  }

  // Entries

  private mutating func readEntry(_ tag: XMLTag) throws(XMLFault) {
    entries += 1
    var entry = TBXEntry(tag, number: entries)
    let depth = scanner.depth
    while let event = try scanner.next() {
      if case .end = event, scanner.depth < depth { break }
      guard case .start(let child) = event else { continue }
      switch TBXElement(child.localName) {
      case .language: try readLanguage(child, &entry)
      case .group: continue
      default: entry.add(try readItem(child))
      }
    }
    entry.write(to: &rows, &faults)
  }

  private mutating func readLanguage(_ tag: XMLTag, _ entry: inout TBXEntry) throws(XMLFault) {
    let attribute = tag.attribute("xml:lang") ?? tag.attribute("lang")
    let offset = attribute?.offset ?? tag.range.lowerBound
    let language = CSVField(text: attribute?.value ?? "", offset: offset)
    let depth = scanner.depth
    while let event = try scanner.next() {
      if case .end = event, scanner.depth < depth { return }
      guard case .start(let child) = event else { continue }
      switch TBXElement(child.localName) {
      case .section: try readSection(child, language, &entry)
      case .group: continue
      default:
        var item = try readItem(child)
        item.language = language.text
        entry.add(item)
      }
    }
  }

  private mutating func readSection(
    _ tag: XMLTag, _ language: CSVField, _ entry: inout TBXEntry
  ) throws(XMLFault) {
    var section = TBXSection(language: language, offset: tag.range.lowerBound)
    let depth = scanner.depth
    while let event = try scanner.next() {
      if case .end = event, scanner.depth < depth { break }
      guard case .start(let child) = event else { continue }
      switch TBXElement(child.localName) {
      case .group: continue
      case .term:
        let offset = child.range.upperBound
        section.term = CSVField(text: try readText(), offset: offset)
      default: section.add(try readItem(child))
      }
    }
    entry.sections.append(section)
  }

  /// An element with a data category and its text.
  private mutating func readItem(_ tag: XMLTag) throws(XMLFault) -> TBXItem {
    var item = TBXItem(tag)
    item.text = try readText()
    return item
  }

  /// The text up to the end of the element, that of elements inside it too.
  private mutating func readText() throws(XMLFault) -> String {
    let depth = scanner.depth
    var text = ""
    while let event = try scanner.next() {
      switch event {
      case .text(let piece, _): text += piece
      case .start: continue
      case .end: if scanner.depth < depth { return TBXItem.trimmed(text) }
      }
    }
    return text
  }
}

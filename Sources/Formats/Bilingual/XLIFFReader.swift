internal import Text

/// Reads XLIFF 1.2 (`trans-unit`) and 2.x (`unit` and `segment`).
///
/// Inline codes are left out of the text; what `g`, `pc` and `mrk` hold stays. Proposals of
/// `alt-trans`, units that are not to be translated and what stands between segments are passed
/// over.
struct XLIFFReader {
  private let bytes: [UInt8]
  private let name: String
  private var units = TranslationUnits()
  /// The names of the open elements, without prefix.
  private var path: [String] = []
  private var unit: TranslationUnits.Unit?
  private var segment: TranslationUnits.Segment?
  private var text: TranslationUnits.UnitText?
  private var note: (text: String, origin: Range<Int>)?
  /// The depth of an element whose content does not count.
  private var skipped: Int?

  private init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  static func read(_ bytes: [UInt8], name: String) throws(FormatError) -> TranslationUnits {
    var reader = XLIFFReader(bytes, name: name)
    var scanner = XMLScanner(bytes)
    do {
      while let event = try scanner.next() {
        switch event {
        case .start(let tag): try reader.start(tag)
        case .end(_, let offset): reader.end(offset)
        case .text(let text, let offset): reader.add(text, offset)
        }
      }
    } catch {
      let (place, message) = error.described(LineTable(bytes))
      throw FormatError(path: name, line: place.line, column: place.column, message: message)
    }
    return reader.units
  }

  /// Elements whose content is another format's code, or none of the unit's text.
  private static let opaque: Set<String> = [
    "bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp", "alt-trans",
    "seg-source", "ignorable", "originalData", "matches", "glossary", "internal-file", "skl",
    "skeleton", "bin-unit",
  ]

  private mutating func start(_ tag: XMLTag) throws(XMLFault) {
    let element = tag.localName
    if path.isEmpty, element != "xliff" {
      throw XMLFault(offset: tag.range.lowerBound, message: "no XLIFF: the root is <\(tag.name)>")
    }
    path.append(element)
    guard skipped == nil else { return }
    switch element {
    case "xliff":
      units.sourceLanguage = tag.attribute("srcLang")?.value
      units.targetLanguage = tag.attribute("trgLang")?.value
    case "file":
      units.sourceLanguage = units.sourceLanguage ?? tag.attribute("source-language")?.value
      units.targetLanguage = units.targetLanguage ?? tag.attribute("target-language")?.value
    case "trans-unit", "unit": openUnit(tag)
    case "segment": segment = Self.segment(at: tag)
    case "source", "target": text = TranslationUnits.UnitText(end: tag.range.upperBound)
    case "note": note = ("", tag.range.upperBound..<tag.range.upperBound)
    default: if Self.opaque.contains(element) { skipped = path.count }
    }
  }

  private static func segment(at tag: XMLTag) -> TranslationUnits.Segment {
    let place = TranslationUnits.UnitText(end: tag.range.upperBound)
    return TranslationUnits.Segment(source: place, target: place)
  }

  private mutating func openUnit(_ tag: XMLTag) {
    if tag.attribute("translate")?.value == "no" {
      skipped = path.count
      return
    }
    unit = TranslationUnits.Unit(segments: [], comments: [])
    if tag.localName == "trans-unit" { segment = Self.segment(at: tag) }
  }

  private mutating func end(_ offset: Int) {
    let element = path.popLast() ?? ""
    if let depth = skipped {
      if path.count < depth { skipped = nil }
      return
    }
    switch element {
    case "source": closeSource(offset)
    case "target":
      if let text { segment?.target = text }
      text = nil
    case "note": closeNote()
    case "segment": closeSegment()
    case "trans-unit", "unit":
      closeSegment()
      if let unit, !unit.segments.isEmpty { units.units.append(unit) }
      unit = nil
    default: break
    }
  }

  /// A translation that is missing would stand behind the source.
  private mutating func closeSource(_ offset: Int) {
    if let text {
      segment?.source = text
      segment?.target.end = max(offset, text.end)
    }
    text = nil
  }

  private mutating func closeSegment() {
    if let segment, !segment.source.pieces.isEmpty { unit?.segments.append(segment) }
    segment = nil
  }

  private mutating func closeNote() {
    if let note {
      let content = note.text.split { $0.isWhitespace }.joined(separator: " ")
      if content.hasPrefix("stet-"), unit != nil {
        unit?.comments.append(TranslationUnits.Comment(content: content, origin: note.origin))
      }
    }
    note = nil
  }

  private mutating func add(_ string: String, _ offset: Int) {
    guard skipped == nil else { return }
    let isData = bytes[..<offset].suffix(9).elementsEqual("<![CDATA[".utf8)
    let end =
      isData
      ? offset + string.utf8.count : bytes[offset...].firstIndex(of: .lessThan) ?? bytes.count
    if text != nil {
      isData ? text?.append(offset..<end) : append(offset..<end)
    } else if let open = note {
      note = (open.text + string, open.origin.lowerBound..<end)
    }
  }

  /// Appends character data, references as what they stand for.
  private mutating func append(_ range: Range<Int>) {
    var plain = range.lowerBound
    var at = plain
    while at < range.upperBound {
      guard bytes[at] == .ampersand, let entity = Entities.decode(bytes[at..<range.upperBound])
      else {
        at += 1
        continue
      }
      text?.append(plain..<at)
      text?.append(Array(entity.text.utf8), for: at..<at + entity.length)
      at += entity.length
      plain = at
    }
    text?.append(plain..<range.upperBound)
  }
}

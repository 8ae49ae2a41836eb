internal import Text

/// Reads gettext PO: entries of `msgid` and `msgstr`.
///
/// Obsolete entries (`#~`) and fuzzy ones, which programs do not use, are left out. Of plural forms
/// the first answers to `msgid` where there are two, every other one to `msgid_plural`.
struct POReader {
  private let bytes: [UInt8]
  private let lines: LineTable
  private let name: String
  private var units = TranslationUnits()
  private var entry = POEntry()
  /// The string that goes on with the next line.
  private var open: WritableKeyPath<POEntry, POEntry.Text?>?
  private var line = 0

  private init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
    lines = LineTable(bytes)
  }

  static func read(_ bytes: [UInt8], name: String) throws(FormatError) -> TranslationUnits {
    var reader = POReader(bytes, name: name)
    for line in reader.lines.starts.indices {
      reader.line = line
      try reader.read(reader.lines.range(ofLine: line))
    }
    try reader.close()
    return reader.units
  }

  private func fault(_ offset: Int, _ message: String) -> FormatError {
    let place = lines.position(of: offset)
    return FormatError(path: name, line: place.line, column: place.column, message: message)
  }

  private mutating func read(_ range: Range<Int>) throws(FormatError) {
    var content = bytes[range]
    if range.lowerBound == 0, content.starts(with: [0xEF, 0xBB, 0xBF]) {
      content = content.dropFirst(3)
    }
    content = content.trimmedOfBlanks
    guard let first = content.first else { return try close() }
    if first == .numberSign { return try comment(content) }
    if first == .quotationMark { return try string(content) }
    try keyword(content)
  }

  private mutating func comment(_ content: ArraySlice<UInt8>) throws(FormatError) {
    if entry.hasTranslation { try close() }
    let mark = content.dropFirst().first ?? .space
    switch mark {
    case .tilde, .verticalBar, .colon: return
    case UInt8(ascii: ","):
      let flags = String(decoding: content.dropFirst(2), as: UTF8.self).split(separator: ",")
      let isFuzzy = flags.contains { $0.split(separator: " ") == ["fuzzy"] }
      entry.isFuzzy = entry.isFuzzy || isFuzzy
    default:
      let text = content.dropFirst(mark == .fullStop ? 2 : 1).trimmedOfBlanks
      guard text.starts(with: "stet-".utf8) else { return }
      entry.comments.append(
        TranslationUnits.Comment(
          content: String(decoding: text, as: UTF8.self),
          origin: content.startIndex..<content.endIndex))
    }
  }

  private mutating func keyword(_ content: ArraySlice<UInt8>) throws(FormatError) {
    let word = content.prefix { !$0.isBlank && $0 != .quotationMark }
    let rest = content[word.endIndex...].trimmedOfBlanks
    let keyword = String(decoding: word, as: UTF8.self)
    if keyword == "msgid" || keyword == "msgctxt", entry.hasTranslation { try close() }
    entry.start = entry.start ?? content.startIndex
    let field = try field(keyword, content.startIndex)
    if field != \.lastForm, entry[keyPath: field] != nil {
      throw fault(content.startIndex, "a second \(keyword) in one entry")
    }
    open = field
    if field == \.lastForm { entry.forms.append(POEntry.Text()) }
    entry[keyPath: field] = POEntry.Text()
    guard rest.first == .quotationMark else {
      throw fault(rest.startIndex, "a string is expected after \(keyword)")
    }
    try string(rest)
  }

  /// Where the string of a keyword goes.
  private func field(
    _ keyword: String, _ offset: Int
  ) throws(FormatError) -> WritableKeyPath<POEntry, POEntry.Text?> {
    switch keyword {
    case "msgctxt": return \.context
    case "msgid": return \.id
    case "msgid_plural": return \.plural
    default:
      guard keyword.hasPrefix("msgstr") else {
        throw fault(offset, "\(keyword) is no keyword of PO")
      }
      guard entry.id != nil else { throw fault(offset, "msgstr without msgid") }
      return \.lastForm
    }
  }

  /// A string in quotation marks, the next part of the open one.
  private mutating func string(_ content: ArraySlice<UInt8>) throws(FormatError) {
    guard let open, var text = entry[keyPath: open] else {
      throw fault(content.startIndex, "a string without keyword")
    }
    var at = content.startIndex + 1
    var plain = at
    while at < content.endIndex, content[at] != .quotationMark {
      guard content[at] == .backslash, at + 1 < content.endIndex else {
        at += 1
        continue
      }
      text.append(plain..<at)
      text.append([Self.escaped(content[at + 1])], for: at..<at + 2)
      at += 2
      plain = at
    }
    guard at < content.endIndex else {
      throw fault(content.startIndex, "the string has no end")
    }
    guard at + 1 == content.endIndex else {
      throw fault(at + 1, "text behind the string")
    }
    text.append(plain..<at)
    text.end = at
    entry[keyPath: open] = text
  }

  private static func escaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "t"): .tab
    case UInt8(ascii: "r"): .carriageReturn
    default: byte
    }
  }

  /// Ends the entry.
  private mutating func close() throws(FormatError) {
    defer {
      entry = POEntry()
      open = nil
    }
    guard let start = entry.start, let id = entry.id else {
      if let start = entry.start { throw fault(start, "msgctxt without msgid") }
      return
    }
    guard entry.hasTranslation else { throw fault(start, "msgid without msgstr") }
    if id.pieces.isEmpty, entry.context == nil { return header() }
    guard !entry.isFuzzy else { return }
    units.units.append(entry.unit)
  }

  /// The entry of the empty `msgid`: what the file says of itself.
  private mutating func header() {
    for line in (entry.forms.first?.string(bytes) ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let value = parts[1].filter { $0 != " " && $0 != "\r" }
      switch parts[0].lowercased() {
      case "language": units.targetLanguage = value
      case "x-source-language": units.sourceLanguage = value
      default: continue
      }
    }
  }
}

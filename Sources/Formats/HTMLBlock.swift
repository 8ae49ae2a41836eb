/// A block of raw HTML in Markdown, by how it begins (CommonMark 0.31, section 4.6).
enum HTMLBlock: Equatable {
  /// A comment, unless it ends on its line with text behind it: that is a paragraph's.
  case comment
  /// A script or a style sheet: no text.
  case script(end: String)
  /// A processing instruction, a declaration or a CDATA section: no text.
  case markup(end: String)
  /// A tag that begins a block: up to the next blank line.
  case element
  /// Any other tag with nothing after it: up to the next blank line.
  case loneTag

  init?(_ line: MarkdownLine) {
    let bytes = line.content
    guard line.indent < 4, bytes.first == .lessThan else { return nil }
    if bytes.starts(with: HTMLComment.opening) {
      guard !Self.isTextBehindComments(bytes) else { return nil }
      self = .comment
    } else if bytes.starts(with: "<?".utf8) {
      self = .markup(end: "?>")
    } else if bytes.starts(with: "<![CDATA[".utf8) {
      self = .markup(end: "]]>")
    } else if bytes.starts(with: "<!".utf8), bytes.dropFirst(2).first?.isASCIILetter == true {
      self = .markup(end: ">")
    } else if let kind = Self.element(bytes) {
      self = kind
    } else {
      return nil
    }
  }

  private static func isTextBehindComments(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while rest.starts(with: HTMLComment.opening) {
      let inner = rest.dropFirst(HTMLComment.opening.count)
      guard let close = inner.firstOffset(of: HTMLComment.closing) else { return false }
      rest = rest[(close + HTMLComment.closing.count)...].drop { $0.isBlank }
    }
    return !rest.isEmpty
  }

  private static func element(_ bytes: ArraySlice<UInt8>) -> HTMLBlock? {
    let isClosing = bytes.dropFirst().first == .slash
    let rest = bytes.dropFirst(isClosing ? 2 : 1)
    let nameBytes = rest.prefix(16).prefix { $0.isASCIIAlphanumeric }
    let name = String(decoding: nameBytes, as: UTF8.self).lowercased()
    let next = rest.dropFirst(nameBytes.count).first
    let isEnded = next.map { $0.isBlank || $0 == .greaterThan || $0 == .slash } ?? true
    if !isClosing, isEnded, name == "script" || name == "style" {
      return .script(end: "</" + name + ">")
    }
    if isEnded, blockElements.contains(name) { return .element }
    guard let end = HTMLTag.end(of: bytes), bytes[end...].allSatisfy({ $0.isBlank }) else {
      return nil
    }
    return .loneTag
  }

  var interruptsParagraph: Bool { self != .loneTag }

  private static let blockElements = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details \
    dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 \
    head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option \
    p param pre search section summary table tbody td textarea tfoot th thead title tr track ul
    """.split(separator: " ").map(String.init))
}

internal import Text

/// The inline markup of a leaf: what of its bytes is no text (CommonMark 0.31, chapter 6, and
/// GitHub's strikethrough and footnotes).
struct MarkdownInline {
  let bytes: [UInt8]
  /// The addresses of the labels that links are defined for.
  let labels: [String: String]
  var edits: [InlineEdit] = []
  /// Links, pictures, footnotes and code; ranges of the leaf.
  var marks: [StructuralMark] = []
  var at = 0
  var brackets = BracketStack()
  var delimiters: [DelimiterRun] = []
  var isCommentEndMissing = false
  private var codeSpans: CodeSpans

  private init(_ bytes: [UInt8], labels: [String: String]) {
    self.bytes = bytes
    self.labels = labels
    codeSpans = CodeSpans(bytes)
  }

  init(markdown bytes: [UInt8], labels: [String: String]) {
    self.init(bytes, labels: labels)
    while at < bytes.count { step() }
    closeEmphasis(from: 0)
  }

  /// Reads raw HTML, in which only tags, comments and entities are markup.
  init(html bytes: [UInt8]) {
    self.init(bytes, labels: [:])
    while at < bytes.count {
      switch bytes[at] {
      case .lessThan: html()
      case .ampersand: entity()
      default: at += 1
      }
    }
  }

  private mutating func step() {
    switch bytes[at] {
    case .backslash: escape()
    case .backtick: codeSpan()
    case .asterisk, .lowLine, .tilde: delimiterRun()
    case .leftBracket: openBracket(isImage: false)
    case .exclamationMark where isNext(.leftBracket): openBracket(isImage: true)
    case .rightBracket: closeBracket()
    case .lessThan: html()
    case .ampersand: entity()
    default: at += 1
    }
  }

  func isNext(_ byte: UInt8) -> Bool { at + 1 < bytes.count && bytes[at + 1] == byte }

  mutating func leaveOut(_ range: Range<Int>) {
    if !range.isEmpty { edits.append(InlineEdit(range: range, action: .leaveOut)) }
  }

  mutating func markOpaque(_ range: Range<Int>) {
    if !range.isEmpty { edits.append(InlineEdit(range: range, action: .opaque)) }
  }

  /// A backslash before a mark lets it stand; before a line end it breaks the line.
  private mutating func escape() {
    let next = at + 1 < bytes.count ? bytes[at + 1] : .space
    if next.isASCIIPunctuation || next.isLineEnd { leaveOut(at..<at + 1) }
    at += next.isASCIIPunctuation ? 2 : 1
  }

  private mutating func codeSpan() {
    let start = at
    while at < bytes.count, bytes[at] == .backtick { at += 1 }
    let length = at - start
    guard let end = codeSpans.nextRun(ofLength: length, after: at) else { return }
    var code = at..<end
    let isPadded = code.count > 2 && bytes[at].isWhiteSpace && bytes[end - 1].isWhiteSpace
    if isPadded, bytes[code].contains(where: { !$0.isWhiteSpace }) { code = at + 1..<end - 1 }
    leaveOut(start..<code.lowerBound)
    markOpaque(code)
    mark(.code, bytes[code], words: code)
    leaveOut(code.upperBound..<end + length)
    at = end + length
  }

  /// - Parameter value: a stretch of the leaf, or a label's address from elsewhere.
  mutating func mark(_ kind: StructuralItem.Kind, _ value: ArraySlice<UInt8>, words: Range<Int>) {
    let text = String(decoding: value, as: UTF8.self)
    marks.append(
      StructuralMark(kind, text, words: words, origin: value.startIndex..<value.endIndex))
  }

  private mutating func delimiterRun() {
    let start = at
    let mark = bytes[at]
    while at < bytes.count, bytes[at] == mark { at += 1 }
    guard mark != .tilde || at - start == 2 else { return }
    let flanking = Flanking(start..<at, in: bytes)
    let run = DelimiterRun(
      mark: mark, range: start..<at, canOpen: flanking.canOpen(mark),
      canClose: flanking.canClose(mark))
    if run.canOpen || run.canClose { delimiters.append(run) }
  }

  /// Decides on the emphasis marks from an index on, and forgets them.
  mutating func closeEmphasis(from index: Int) {
    for range in Emphasis.marks(of: delimiters[index...]) { leaveOut(range) }
    delimiters.removeSubrange(index...)
  }

  mutating func entity() {
    guard let entity = Entities.decode(bytes[at...]) else {
      at += 1
      return
    }
    let range = at..<at + entity.length
    edits.append(InlineEdit(range: range, action: .replace(Array(entity.text.utf8))))
    at = range.upperBound
  }
}

internal import Text

/// Puts a document's text together from stretches of its file, and keeps where each came from.
///
/// A reader appends from the front of the file to its end. What it does not append is left out
/// of the text; the source map has a gap there.
struct ContentBuilder {
  let origin: [UInt8]
  private(set) var content = Document.Content()
  private var pieces: [SourceMap.Piece] = []
  private var marks: [StructuralMark] = []
  /// The file's bytes up to here are in the text or left out.
  private(set) var position: Int

  /// - Parameter origin: the file's bytes; a byte order mark is left out of the text.
  init(_ origin: [UInt8]) {
    self.origin = origin
    content.text.reserveCapacity(origin.count)
    position = origin.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The length of the text so far, in UTF-8 bytes.
  var count: Int { content.text.count }

  /// Appends a stretch of the file as it stands.
  mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let start = count
    content.text.append(contentsOf: origin[range])
    position = range.upperBound
    if let last = pieces.last, last.origin.end == range.lowerBound,
      last.text.count == last.origin.count
    {
      let text = TextRange(Int(last.text.start), count)
      let origin = TextRange(Int(last.origin.start), range.upperBound)
      pieces[pieces.count - 1] = SourceMap.Piece(text: text, origin: origin)
    } else {
      let origin = TextRange(range.lowerBound, range.upperBound)
      pieces.append(SourceMap.Piece(text: TextRange(start, count), origin: origin))
    }
  }

  /// Appends bytes that a stretch of the file stands for. Their number differs from the stretch's,
  /// which tells the piece from one that stands as it is.
  mutating func append(_ bytes: [UInt8], for range: Range<Int>) {
    precondition(bytes.count != range.count)
    let text = TextRange(count, count + bytes.count)
    content.text.append(contentsOf: bytes)
    position = range.upperBound
    let origin = TextRange(range.lowerBound, range.upperBound)
    if !bytes.isEmpty { pieces.append(SourceMap.Piece(text: text, origin: origin)) }
  }

  /// Leaves the file's bytes up to an offset out of the text.
  mutating func skip(to offset: Int) { position = max(position, offset) }

  /// Parts what follows from what stands before: the line ends of the file up to an offset go
  /// into the text, all else there is left out. Nothing goes before the first block.
  mutating func separate(upTo offset: Int) {
    guard count > 0, position < offset else { return skip(to: offset) }
    var at = position
    while at < offset {
      if origin[at].isLineEnd { append(at..<at + 1) }
      at += 1
    }
    skip(to: offset)
  }

  /// Makes sure that the text ends a line, for the next block to stand apart from the last one.
  mutating func endLine() {
    guard let last = content.text.last, !last.isLineEnd else { return }
    append([.lineFeed], for: position..<position)
  }

  /// Makes the text from an offset to its end a block, if there is more than white space in it.
  mutating func closeBlock(from start: Int, kind: Block.Kind, level: Int = 0) {
    let range = WhiteSpace.trim(TextRange(start, count), of: content.text)
    guard !range.isEmpty else { return }
    content.outline.append(Block(range: range, kind: kind, level: level))
    if kind == .code { content.opaque.append(range) }
  }

  mutating func addBlock(_ range: TextRange, kind: Block.Kind) {
    let range = WhiteSpace.trim(range, of: content.text)
    if !range.isEmpty { content.outline.append(Block(range: range, kind: kind)) }
  }

  /// Marks the text from an offset to its end as read by machines.
  mutating func closeOpaque(from start: Int) {
    if start < count { content.opaque.append(TextRange(start, count)) }
  }

  /// - Parameter range: the comment's bytes in the file, with its marks `<!--` and `-->`.
  mutating func addComment(_ range: Range<Int>, standsAlone: Bool) {
    let inner = TextRange(range.lowerBound + 4, range.upperBound - 3)
    let trimmed = WhiteSpace.trim(inner, of: origin)
    content.comments.append(
      Document.Comment(
        content: String(decoding: origin[trimmed.indices], as: UTF8.self), offset: UInt32(count),
        origin: TextRange(range.lowerBound, range.upperBound), standsAlone: standsAlone))
    skip(to: range.upperBound)
  }

  mutating func setMetadata(_ metadata: [String: String]) { content.metadata = metadata }

  /// Changes what is no text.
  mutating func edit(_ change: (inout Document.Content) -> Void) { change(&content) }

  /// - Parameter marks: ranges of the file.
  mutating func add(_ marks: [StructuralMark]) { self.marks += marks }

  /// The finished content.
  func finished() -> Document.Content {
    var content = content
    content.map = SourceMap(pieces: pieces)
    content.structure = marks.map { $0.item(content.map) }.sorted { $0.origin < $1.origin }
    return content
  }
}

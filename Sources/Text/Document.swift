internal import ICU

/// A text as a person reads it, with its place in the file that it came from.
///
/// Tables (blocks, segments, words, folded text) are made on first use and shared by every copy.
package struct Document: Sendable {
  /// A comment of the file's format; no part of the text.
  package struct Comment: Equatable, Sendable {
    /// What stands between the comment's marks, trimmed.
    package let content: String
    /// The text offset where it stands.
    package let offset: UInt32
    /// Its bytes in the file, marks included.
    package let origin: TextRange
    /// Whether nothing else stands on its lines.
    package let standsAlone: Bool

    package init(content: String, offset: UInt32, origin: TextRange, standsAlone: Bool) {
      self.content = content
      self.offset = offset
      self.origin = origin
      self.standsAlone = standsAlone
    }
  }

  /// What a format's reader found in a file.
  package struct Content: Sendable {
    /// Valid UTF-8.
    package var text: [UInt8] = []
    package var map = SourceMap(identity: 0)
    /// Blocks as the markup has them, in order, not overlapping, without the white space around.
    package var outline: [Block] = []
    /// Code and addresses: read by machines, not proofread.
    package var opaque: [TextRange] = []
    package var comments: [Comment] = []
    /// Links, pictures, footnotes and code spans, in the order of the file.
    package var structure: [StructuralItem] = []
    /// How the file writes the text's characters.
    package var escaping = TextEscaping.none
    /// Front matter, keys in lower case.
    package var metadata: [String: String] = [:]
    /// The segments of a text that comes segmented; it is neither cut nor classified then.
    package var segments: [Segment]?

    package init() {}
  }

  /// What a document is made of, in one object: documents are handed on everywhere, and a copy
  /// takes no more than a reference.
  private final class Storage: Sendable {
    let name: String
    let language: Language
    let file: FileBytes
    let content: Content
    let options: SegmentationOptions
    let origin = Lazy<[UInt8]>()
    let blocks = Lazy<[Block]>()
    let segments = Lazy<[Segment]>()
    let folded = Lazy<FoldedText>()
    let words = Lazy<WordTable>()
    let lines = Lazy<LineTable>()
    let addresses = Lazy<[TextRange]>()
    let opaque = Lazy<[TextRange]>()
    let structure = Lazy<[StructuralItem]>()

    init(
      name: String, language: Language, origin: [UInt8], content: Content,
      options: SegmentationOptions
    ) {
      self.name = name
      self.language = language
      file = FileBytes(origin, of: content)
      self.content = content
      self.options = options
    }
  }

  private let storage: Storage

  package init(
    name: String, language: Language, origin: [UInt8], content: Content,
    options: SegmentationOptions = SegmentationOptions()
  ) {
    storage = Storage(
      name: name, language: language, origin: origin, content: content, options: options)
  }

  /// The path as the user knows it.
  package var name: String { storage.name }
  package var language: Language { storage.language }
  /// The file's bytes.
  package var origin: [UInt8] {
    storage.origin.value { storage.file.bytes(with: storage.content) }
  }
  package var content: Content { storage.content }
  package var options: SegmentationOptions { storage.options }
  package var text: [UInt8] { storage.content.text }
  package var map: SourceMap { storage.content.map }
  package var metadata: [String: String] { storage.content.metadata }

  /// Blocks with what the text itself tells of them: captions, credits, notices, turns.
  package var blocks: [Block] {
    if storage.content.segments != nil { return storage.content.outline }
    return storage.blocks.value { BlockClassifier(document: self).classified() }
  }

  /// Sentences of the running text and blocks that are none, in order; code is left out.
  package var segments: [Segment] {
    storage.segments.value { storage.content.segments ?? Segmenter(document: self).segments() }
  }

  /// The text as matching wants it: lower case, composed, one form for each mark.
  package var folded: FoldedText { storage.folded.value { FoldedText(text) } }

  /// Every word of the text (UAX #29); marks and spaces are left out.
  package var words: WordTable { storage.words.value { WordSegmenter.words(of: self) } }

  /// The lines of the file.
  package var lines: LineTable { storage.lines.value { LineTable(origin) } }

  /// Web and mail addresses in the text.
  var addresses: [TextRange] { storage.addresses.value { Addresses.find(in: text) } }

  /// Code, web and mail addresses, sorted.
  package var opaque: [TextRange] {
    storage.opaque.value { (storage.content.opaque + addresses).sorted() }
  }

  /// Links, pictures, footnotes, code spans and the addresses of the running text, in the order of
  /// the file.
  package var structure: [StructuralItem] {
    storage.structure.value {
      (storage.content.structure + bareAddresses()).sorted { $0.origin < $1.origin }
    }
  }
}

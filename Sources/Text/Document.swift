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

  /// The path as the user knows it.
  package let name: String
  package let language: Language
  /// The file's bytes.
  package let origin: [UInt8]
  package let content: Content
  package let options: SegmentationOptions
  private let tables = Tables()

  private final class Tables: Sendable {
    let blocks = Lazy<[Block]>()
    let segments = Lazy<[Segment]>()
    let folded = Lazy<FoldedText>()
    let words = Lazy<[Word]>()
    let lines = Lazy<LineTable>()
    let opaque = Lazy<[TextRange]>()
    let structure = Lazy<[StructuralItem]>()
  }

  package init(
    name: String, language: Language, origin: [UInt8], content: Content,
    options: SegmentationOptions = SegmentationOptions()
  ) {
    self.name = name
    self.language = language
    self.origin = origin
    self.content = content
    self.options = options
  }

  package var text: [UInt8] { content.text }
  package var map: SourceMap { content.map }
  package var metadata: [String: String] { content.metadata }

  /// Blocks with what the text itself tells of them: captions, credits, notices, turns.
  package var blocks: [Block] {
    if content.segments != nil { return content.outline }
    return tables.blocks.value { BlockClassifier(document: self).classified() }
  }

  /// Sentences of the running text and blocks that are none, in order; code is left out.
  package var segments: [Segment] {
    tables.segments.value { content.segments ?? Segmenter(document: self).segments() }
  }

  /// The text as matching wants it: lower case, composed, one form for each mark.
  package var folded: FoldedText { tables.folded.value { FoldedText(text) } }

  /// Every word of the text (UAX #29); marks and spaces are left out.
  package var words: [Word] {
    tables.words.value {
      guard var segmenter = try? WordSegmenter(language: language) else { return [] }
      var words: [Word] = []
      // English and Chinese have a word in five or six bytes.
      words.reserveCapacity(text.count / 5)
      for segment in segments {
        segmenter.append(wordsIn: text, range: segment.range, to: &words)
      }
      return words
    }
  }

  /// The lines of the file.
  package var lines: LineTable { tables.lines.value { LineTable(origin) } }

  /// Code, web and mail addresses, sorted.
  package var opaque: [TextRange] {
    tables.opaque.value { (content.opaque + Addresses.find(in: text)).sorted() }
  }

  /// Links, pictures, footnotes, code spans and the addresses of the running text, in the order of
  /// the file.
  package var structure: [StructuralItem] {
    tables.structure.value {
      (content.structure + bareAddresses()).sorted { $0.origin < $1.origin }
    }
  }

  package func string(_ range: TextRange) -> String {
    String(decoding: text[range.indices], as: UTF8.self)
  }

  /// The words of a range, such as a sentence's, cut now and for themselves: the rest of the text
  /// is not looked at.
  ///
  /// - Parameter kept: words that stay whole in scripts without spaces.
  package func words(of range: TextRange, keeping kept: KeptWords = KeptWords()) -> [Word] {
    guard var segmenter = try? WordSegmenter(language: language, keeping: kept) else { return [] }
    return segmenter.words(in: text, range: range)
  }

  /// The words of the whole text that lie inside a range.
  package func words(in range: TextRange) -> ArraySlice<Word> {
    let words = words
    let first = words.partitionIndex { $0.range.start >= range.start }
    let last = words.partitionIndex { $0.range.start >= range.end }
    return words[first..<last]
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index of a sorted collection whose element fulfils the predicate; all after it do.
  @inlinable
  package func partitionIndex(where predicate: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

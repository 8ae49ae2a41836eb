package import Lint
package import Text

/// Where a range of a document stands in its file.
package struct Location: Equatable, Sendable {
  /// A place in a file.
  package struct Point: Equatable, Sendable {
    /// UTF-8 bytes from the file's start.
    package let offset: Int
    /// From 1.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int

    init(_ document: Document, _ offset: Int) {
      let position = document.lines.position(of: offset)
      self.offset = offset
      line = position.line
      column = position.column
    }
  }

  /// The path as the user knows it.
  package let path: String
  package let start: Point
  /// After the last byte.
  package let end: Point
  /// What the file holds there, markup included.
  package let text: String

  /// - Parameter range: offsets into the document's text.
  package init(_ document: Document, _ range: TextRange) {
    self.init(document, bytes: Self.bytes(document, range))
  }

  package init(_ document: Document, _ place: some Placed) {
    self.init(document, bytes: Self.bytes(document, place))
  }

  private init(_ document: Document, bytes: Range<Int>) {
    path = document.name
    start = Point(document, bytes.lowerBound)
    end = Point(document, bytes.upperBound)
    text = String(decoding: document.origin[bytes], as: UTF8.self)
  }

  /// `path:line:column`.
  package var description: String { "\(path):\(start.line):\(start.column)" }

  /// The file's bytes that hold a range of the text.
  static func bytes(_ document: Document, _ range: TextRange) -> Range<Int> {
    clamped(document.map.origin(of: range), document)
  }

  static func bytes(_ document: Document, _ place: some Placed) -> Range<Int> {
    clamped(place.origin(in: document), document)
  }

  private static func clamped(_ origin: TextRange, _ document: Document) -> Range<Int> {
    let end = min(Int(origin.end), document.origin.count)
    return min(Int(origin.start), end)..<end
  }
}

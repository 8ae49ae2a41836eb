/// The bytes of a document's file. Where its text has nearly all of them as they stand, they are
/// not kept twice.
enum FileBytes: Sendable {
  case whole([UInt8])
  /// What stands between the verbatim pieces of the text, one behind the other.
  case around([UInt8])

  init(_ file: [UInt8], of content: Document.Content) {
    guard let rest = Self.rest(of: file, content), rest.count * 8 < file.count else {
      self = .whole(file)
      return
    }
    self = .around(rest)
  }

  /// All of them.
  func bytes(with content: Document.Content) -> [UInt8] {
    switch self {
    case .whole(let file): return file
    case .around(let rest):
      if rest.isEmpty { return content.text }
      var file: [UInt8] = []
      file.reserveCapacity(content.text.count + rest.count)
      var next = 0
      for piece in content.map.pieces where piece.isVerbatim {
        let gap = Int(piece.origin.start) - file.count
        file += rest[next..<next + gap]
        next += gap
        file += content.text[piece.text.indices]
      }
      return file + rest[next...]
    }
  }

  /// Nil where the pieces do not follow each other in the file.
  private static func rest(of file: [UInt8], _ content: Document.Content) -> [UInt8]? {
    var rest: [UInt8] = []
    var end = 0
    for piece in content.map.pieces where piece.isVerbatim {
      let (place, text) = (piece.origin.indices, piece.text.indices)
      guard place.lowerBound >= end, place.upperBound <= file.count,
        text.upperBound <= content.text.count,
        isSame(file.span.extracting(place), content.text.span.extracting(text))
      else { return nil }
      rest += file[end..<place.lowerBound]
      end = place.upperBound
    }
    return rest + file[end...]
  }

  private static func isSame(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    var difference: UInt8 = 0
    for at in a.indices { difference |= a[at] ^ b[at] }
    return difference == 0
  }
}

internal import Text

extension MarkdownInline {
  /// A comment, an address in angle brackets, a tag, or a sign that stands for itself.
  mutating func html() {
    if bytes[at...].starts(with: HTMLComment.opening), let end = commentEnd() {
      comment(at..<end)
    } else if let end = Autolink.end(of: bytes[at...]) {
      leaveOut(at..<at + 1)
      markOpaque(at + 1..<end - 1)
      markAddress(at + 1..<end - 1)
      leaveOut(end - 1..<end)
      at = end
    } else if let end = HTMLTag.end(of: bytes[at...]) {
      tag(at..<end)
    } else {
      at += 1
    }
  }

  private mutating func commentEnd() -> Int? {
    guard !isCommentEndMissing else { return nil }
    let inside = bytes[(at + HTMLComment.opening.count)...]
    let end = inside.firstOffset(of: HTMLComment.closing)
    isCommentEndMissing = end == nil
    return end.map { $0 + HTMLComment.closing.count }
  }

  private mutating func comment(_ range: Range<Int>) {
    let leftOut = HTMLComment.leftOut(range, in: bytes, from: edits.last?.range.upperBound ?? 0)
    edits.append(InlineEdit(range: leftOut, action: .comment(range)))
    at = leftOut.upperBound
  }

  /// A tag is no text; one that breaks the line is a line end where none follows.
  private mutating func tag(_ range: Range<Int>) {
    let breaks = HTMLTag.name(of: bytes[range]) == "br"
    let isAtEnd = range.upperBound == bytes.count || bytes[range.upperBound].isLineEnd
    let action: InlineEdit.Action = breaks && !isAtEnd ? .replace([.lineFeed]) : .leaveOut
    edits.append(InlineEdit(range: range, action: action))
    markTag(range)
    at = range.upperBound
  }

  private mutating func markAddress(_ range: Range<Int>) {
    let isWeb = bytes[range].contains(.colon)
    mark(isWeb ? .link : .mail, bytes[range], words: range)
  }

  /// Where a link leads or a picture lies.
  private mutating func markTag(_ range: Range<Int>) {
    let tag = bytes[range]
    switch HTMLTag.name(of: tag) {
    case "img":
      guard let value = HTMLTag.value(of: "src", in: tag) else { return }
      mark(.image, value, words: range.upperBound..<range.upperBound)
    case "a":
      guard let value = HTMLTag.value(of: "href", in: tag) else { return }
      mark(.link, value, words: range.upperBound..<range.upperBound)
    default: return
    }
  }
}

/// A web or mail address in angle brackets (CommonMark 0.31, section 6.5).
enum Autolink {
  /// The offset after the one that a stretch begins with; nil if it begins with none.
  static func end(of bytes: ArraySlice<UInt8>) -> Int? {
    let inside = bytes.dropFirst()
    let end = inside.firstIndex { $0 <= 0x20 || $0 == .lessThan || $0 == .greaterThan }
    guard let end, bytes[end] == .greaterThan else { return nil }
    let address = inside[..<end]
    return isWeb(address) || isMail(address) ? end + 1 : nil
  }

  private static func isWeb(_ address: ArraySlice<UInt8>) -> Bool {
    let scheme = address.prefix(33).prefix { $0.isASCIIAlphanumeric || "+.-".utf8.contains($0) }
    guard (2...32).contains(scheme.count), scheme.first?.isASCIILetter == true else { return false }
    return address.dropFirst(scheme.count).first == .colon
  }

  private static func isMail(_ address: ArraySlice<UInt8>) -> Bool {
    guard let at = address.firstIndex(of: .commercialAt), at > address.startIndex else {
      return false
    }
    let name = address[..<at]
    let host = address[(at + 1)...]
    let isName = name.allSatisfy {
      $0.isASCIIAlphanumeric || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0)
    }
    let isHost = host.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .fullStop }
    return isName && isHost && !host.isEmpty
  }
}

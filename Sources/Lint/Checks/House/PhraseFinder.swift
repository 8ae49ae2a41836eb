internal import Text

/// Finds literal phrases in folded text: the case of letters, the width of forms and the kind of
/// apostrophe, hyphen and space make no difference.
///
/// The text is walked once; of phrases that begin at one place the longest is found, and none
/// inside it.
struct PhraseFinder {
  struct Phrase {
    let text: String
    let isWholeWord: Bool
    let isCaseSensitive: Bool
    /// What the caller knows it by.
    let number: Int
  }

  private let phrases: [(phrase: Phrase, bytes: [UInt8])]
  /// By first byte, the longest first.
  private var byFirst = [[Int]](repeating: [], count: 256)

  init(_ phrases: [Phrase]) {
    self.phrases = phrases.map { ($0, Array(FoldedText.fold($0.text).utf8)) }
      .filter { !$0.1.isEmpty }
      .sorted { ($1.1.count, $0.0.number) < ($0.1.count, $1.0.number) }
    for (index, phrase) in self.phrases.enumerated() {
      byFirst[Int(phrase.bytes[0])].append(index)
    }
  }

  /// Code and addresses are left out.
  func matches(in document: Document) -> [(number: Int, range: TextRange)] {
    guard !phrases.isEmpty else { return [] }
    let folded = document.folded
    let opaque = document.opaque
    var found: [(number: Int, range: TextRange)] = []
    var at = 0
    while at < folded.bytes.count {
      guard let (phrase, range) = match(at, folded, document) else {
        at += 1
        continue
      }
      if !opaque.contains(where: { $0.overlaps(range) }) {
        found.append((phrase.phrase.number, range))
      }
      at += phrase.bytes.count
    }
    return found
  }

  private func match(
    _ at: Int, _ folded: FoldedText, _ document: Document
  ) -> (phrase: (phrase: Phrase, bytes: [UInt8]), range: TextRange)? {
    for index in byFirst[Int(folded.bytes[at])] {
      let one = phrases[index]
      let end = at + one.bytes.count
      guard end <= folded.bytes.count, folded.bytes[at..<end].elementsEqual(one.bytes) else {
        continue
      }
      if one.phrase.isWholeWord, !Self.isWhole(at, end, folded.bytes) { continue }
      let range = folded.textRange(at, end)
      if one.phrase.isCaseSensitive, document.string(range) != one.phrase.text { continue }
      return (one, range)
    }
    return nil
  }

  /// Whether no word goes on at either end. Ideographs and kana are no parts of words.
  private static func isWhole(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    func joins(_ offset: Int) -> Bool {
      guard offset > 0, offset < bytes.count else { return false }
      return isWord(before(offset, bytes)) && isWord(after(offset, bytes))
    }
    return !joins(start) && !joins(end)
  }

  private static func before(_ offset: Int, _ bytes: [UInt8]) -> Unicode.Scalar? {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.last
  }

  private static func after(_ offset: Int, _ bytes: [UInt8]) -> Unicode.Scalar? {
    let end = min(bytes.count, offset + 4)
    return String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: return false
    default: break
    }
    let properties = scalar.properties
    return !properties.isIdeographic && (properties.isAlphabetic || properties.numericType != nil)
  }
}

internal import ICU
internal import Text

/// Reads text that is UTF-8 taken for Windows-1252 back to what was meant.
struct MisreadText {
  private let around: Surroundings
  private let document: Document

  init(_ document: Document) {
    self.document = document
    around = Surroundings(document)
  }

  struct Misread {
    let range: TextRange
    /// Nil where the letters are lost.
    let meant: String?
  }

  func misread(at mark: Mark) -> Misread? {
    switch mark.scalar {
    case 0xFFFD: return lost(mark, "\u{FFFD}")
    case 0x951F: return lost(mark, "锟斤拷")
    default: return latin(mark)
    }
  }

  private func lost(_ mark: Mark, _ signs: String) -> Misread? {
    let bytes = Array(signs.utf8)
    var end = Int(mark.range.start)
    while around.text[end...].starts(with: bytes) { end += bytes.count }
    guard end > Int(mark.range.start) else { return nil }
    return Misread(range: TextRange(Int(mark.range.start), end), meant: nil)
  }

  /// The word around the mark, if the letters beyond ASCII in it are bytes of UTF-8.
  private func latin(_ mark: Mark) -> Misread? {
    var meant = ""
    var at = mark.range.start
    var decoded: [Unicode.Scalar] = []
    var end = at
    while let scalar = around.scalar(from: at) {
      if let (letter, stop) = letter(at: at) {
        decoded.append(letter)
        meant.unicodeScalars.append(letter)
        at = stop
        end = at
      } else if scalar.isASCII, scalar.isAlphabetLetter,
        composed(at: at)?.0 == scalar
      {
        meant.unicodeScalars.append(scalar)
        at += 1
      } else {
        break
      }
    }
    guard !decoded.isEmpty, MisreadSigns.tells(decoded, after: before(mark)) else { return nil }
    // ASCII letters after the last garbled one are part of the word.
    if decoded.contains(where: \.isWordly) {
      let head = asciiWord(before: mark.range.start)
      let range = TextRange(head.start, at)
      return Misread(range: range, meant: around.string(head) + meant)
    }
    let tail = at - end
    return Misread(
      range: TextRange(mark.range.start, end), meant: String(meant.dropLast(Int(tail))))
  }

  private func before(_ mark: Mark) -> Unicode.Scalar? { around.scalar(before: mark.range.start) }

  private func asciiWord(before offset: UInt32) -> TextRange {
    var start = offset
    while let scalar = around.scalar(before: start), scalar.isASCII, scalar.isAlphabetLetter {
      start -= 1
    }
    return TextRange(start, offset)
  }

  /// The character that the scalars from an offset on are the bytes of.
  private func letter(at offset: UInt32) -> (Unicode.Scalar, UInt32)? {
    guard let (first, next) = composed(at: offset), (0xC2...0xF4).contains(first.value) else {
      return nil
    }
    let length = Surroundings.length(UInt8(first.value))
    var value = first.value & (0x7F >> UInt32(length))
    var at = next
    for _ in 1..<length {
      guard let (sign, end) = composed(at: at), let byte = MisreadSigns.byte(sign),
        (0x80...0xBF).contains(byte)
      else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      at = end
    }
    return Unicode.Scalar(value).map { ($0, at) }
  }

  /// The scalar at an offset, with the mark that stands apart behind it, and where it ends.
  private func composed(at offset: UInt32) -> (Unicode.Scalar, UInt32)? {
    guard let scalar = around.scalar(from: offset) else { return nil }
    let end = offset + UInt32(UTF8.width(scalar))
    guard let mark = around.scalar(from: end), (0x300...0x36F).contains(mark.value) else {
      return (scalar, end)
    }
    let whole = try? Normalizer.composed(String(scalar) + String(mark))
    guard let letter = whole?.unicodeScalars.first, whole?.unicodeScalars.count == 1 else {
      return (scalar, end)
    }
    return (letter, end + UInt32(UTF8.width(mark)))
  }
}

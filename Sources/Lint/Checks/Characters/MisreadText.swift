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
      } else if scalar.isASCII, scalar.isAlphabetLetter {
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
    guard let first = around.scalar(from: offset), (0xC2...0xF4).contains(first.value) else {
      return nil
    }
    let length = Surroundings.length(UInt8(first.value))
    var value = first.value & (0x7F >> UInt32(length))
    var at = offset + UInt32(UTF8.width(first))
    for _ in 1..<length {
      guard let next = around.scalar(from: at), let byte = MisreadSigns.byte(next),
        (0x80...0xBF).contains(byte)
      else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      at += UInt32(UTF8.width(next))
    }
    return Unicode.Scalar(value).map { ($0, at) }
  }
}

/// What Windows-1252 makes of bytes, and what garbled letters look like.
enum MisreadSigns {
  /// The characters of the bytes 80…9F.
  private static let upper: [Unicode.Scalar: UInt8] = {
    let signs = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
    return Dictionary(uniqueKeysWithValues: signs.enumerated().map { ($1, UInt8(0x80 + $0)) })
  }()

  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return upper[scalar] ?? ((0x80...0x9F).contains(scalar.value) ? UInt8(scalar.value) : nil)
  }

  /// Whether what was decoded is what texts hold, so that chance is ruled out: a letter with an
  /// accent that follows no capital, a general mark, a picture, or two letters of another script.
  static func tells(_ decoded: [Unicode.Scalar], after before: Unicode.Scalar?) -> Bool {
    if decoded.contains(where: isCertain) { return true }
    let strange = decoded.count { isForeign($0) }
    if strange >= 2 { return true }
    let isAfterCapital = before.map { $0.isUpperCase || $0.value >= 0x80 } ?? false
    return !isAfterCapital && decoded.contains { (0xA0...0xFF).contains($0.value) }
  }

  private static func isCertain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x203A, 0x20AC, 0x2122, 0xFEFF, 0xFF01...0xFF60, 0x1F300...0x1FAFF: true
    default: false
    }
  }

  /// Latin with other accents, Cyrillic, Greek, East Asian.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0100...0x017F, 0x0370...0x052F, 0x3000...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }
}

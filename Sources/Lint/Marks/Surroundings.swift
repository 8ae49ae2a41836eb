internal import Text

/// The characters around a place of a text.
struct Surroundings {
  let text: [UInt8]

  init(_ document: Document) { text = document.text }

  /// The scalar that ends at an offset; nil at the start of the text.
  func scalar(before offset: UInt32) -> Unicode.Scalar? {
    var at = Int(offset)
    guard at > 0 else { return nil }
    repeat { at -= 1 } while at > 0 && text[at] & 0xC0 == 0x80
    return scalar(from: UInt32(at))
  }

  /// The scalar that begins at an offset; nil at the end of the text.
  func scalar(from offset: UInt32) -> Unicode.Scalar? {
    let at = Int(offset)
    guard at < text.count else { return nil }
    let first = text[at]
    if first < 0x80 { return Unicode.Scalar(first) }
    let length = Self.length(first)
    guard at + length <= text.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in at + 1..<at + length { value = value << 6 | UInt32(text[next] & 0x3F) }
    return Unicode.Scalar(value)
  }

  static func length(_ first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// The offset of the first scalar of the spaces and line ends that end at an offset.
  func start(ofSpaceBefore offset: UInt32) -> UInt32 {
    var at = offset
    while let scalar = scalar(before: at), scalar.isSpace { at -= UInt32(UTF8.width(scalar)) }
    return at
  }

  func end(ofSpaceFrom offset: UInt32) -> UInt32 {
    var at = offset
    while let scalar = scalar(from: at), scalar.isSpace { at += UInt32(UTF8.width(scalar)) }
    return at
  }

  /// The word that ends at an offset: its letters, combining marks and figures.
  func word(before offset: UInt32) -> TextRange {
    var at = offset
    while let scalar = scalar(before: at), scalar.isWordly { at -= UInt32(UTF8.width(scalar)) }
    return TextRange(at, offset)
  }

  func word(from offset: UInt32) -> TextRange {
    var at = offset
    while let scalar = scalar(from: at), scalar.isWordly { at += UInt32(UTF8.width(scalar)) }
    return TextRange(offset, at)
  }

  func string(_ range: TextRange) -> String {
    String(decoding: text[range.indices], as: UTF8.self)
  }

  /// The first letter, figure or ideograph before an offset, at most `reach` scalars away.
  func letter(before offset: UInt32, reach: Int = 8) -> Unicode.Scalar? {
    var at = offset
    for _ in 0..<reach {
      guard let scalar = scalar(before: at) else { return nil }
      if scalar.isWordly { return scalar }
      at -= UInt32(UTF8.width(scalar))
    }
    return nil
  }

  func letter(from offset: UInt32, reach: Int = 8) -> Unicode.Scalar? {
    var at = offset
    for _ in 0..<reach {
      guard let scalar = scalar(from: at) else { return nil }
      if scalar.isWordly { return scalar }
      at += UInt32(UTF8.width(scalar))
    }
    return nil
  }
}

/// Words and phrases of a lexicon, matched byte by byte against folded text.
struct PhraseTrie: Sendable {
  // One array a field: a walk touches only bytes and links.
  private var bytes: [UInt8] = [0]
  private var children: [Int32] = [-1]
  private var siblings: [Int32] = [-1]
  /// The index of a node's lexemes, -1 where no phrase ends.
  private var endings: [Int32] = [-1]
  private var lexemes: [[Lexeme]] = []
  /// The child of the root for each first byte; -1 where there is none.
  private var roots = [Int32](repeating: -1, count: 256)

  /// Whether some phrase begins with a scalar of three bytes, by its code point.
  private var isOpening = [Bool](repeating: false, count: 1 << 16)

  /// Whether some phrase begins with two bytes, the first of them in the high bits.
  private var isOpeningPair = [Bool](repeating: false, count: 1 << 16)

  /// Whether some phrase begins with the scalar, or with the two bytes, at an offset.
  func begins(_ text: [UInt8], at: Int, end: Int) -> Bool {
    if text[at] & 0xF0 == 0xE0, at + 2 < end {
      return isOpening[Self.scalar(text[at], text[at + 1], text[at + 2])]
    }
    return isOpeningPair[Self.pair(text[at], at + 1 < end ? text[at + 1] : 0)]
  }

  private static func pair(_ a: UInt8, _ b: UInt8) -> Int { Int(a) << 8 | Int(b) }

  private static func scalar(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    Int(a & 0x0F) << 12 | Int(b & 0x3F) << 6 | Int(c & 0x3F)
  }

  mutating func insert(_ phrase: String, _ lexeme: Lexeme) {
    var node = 0
    let bytes = Array(phrase.utf8)
    if bytes.count > 2, bytes[0] & 0xF0 == 0xE0 {
      isOpening[Self.scalar(bytes[0], bytes[1], bytes[2])] = true
    }
    for byte in bytes { node = descend(from: node, by: byte) }
    if bytes.count > 1 {
      isOpeningPair[Self.pair(bytes[0], bytes[1])] = true
    } else if let byte = bytes.first {
      for next in UInt8.min...UInt8.max { isOpeningPair[Self.pair(byte, next)] = true }
    }
    guard node > 0 else { return }
    if endings[node] < 0 {
      endings[node] = Int32(lexemes.count)
      lexemes.append([lexeme])
    } else if !lexemes[Int(endings[node])].contains(lexeme) {
      lexemes[Int(endings[node])].append(lexeme)
    }
  }

  private mutating func descend(from node: Int, by byte: UInt8) -> Int {
    if let known = child(of: node, byte) { return known }
    let added = bytes.count
    bytes.append(byte)
    children.append(-1)
    endings.append(-1)
    siblings.append(node == 0 ? -1 : children[node])
    if node == 0 { roots[Int(byte)] = Int32(added) } else { children[node] = Int32(added) }
    return added
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    var at = node == 0 ? roots[Int(byte)] : children[node]
    while at >= 0 {
      if bytes[Int(at)] == byte { return Int(at) }
      at = siblings[Int(at)]
    }
    return nil
  }

  /// The longest phrase at an offset that has a lexeme to the caller's liking.
  ///
  /// - Parameter isWhole: whether a phrase that ends in a letter must be followed by none.
  func longest<Value>(
    in text: [UInt8], at start: Int, end: Int, isWhole: Bool = true,
    accept: (Lexeme) -> Value?
  ) -> (value: Value, end: Int)? {
    var best: (value: Value, end: Int)?
    var node = 0
    var at = start
    while at < end, let next = child(of: node, text[at]) {
      node = next
      at += 1
      let ending = Int(endings[node])
      if ending < 0 || (isWhole && Letters.isInside(text, at, end: end)) { continue }
      for lexeme in lexemes[ending] {
        guard let value = accept(lexeme) else { continue }
        best = (value, at)
        break
      }
    }
    return best
  }
}

/// Letters of scripts that put spaces between words, by their UTF-8 bytes.
enum Letters {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// ASCII letters, and lead bytes of U+00C0…U+07FF: Latin, Greek, Cyrillic, Hebrew, Arabic.
  static func isLead(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || (0xC3...0xDF).contains(byte)
  }

  /// The end of the letters that begin at an offset.
  static func end(of text: [UInt8], from start: Int, end: Int) -> Int {
    var at = start
    while at < end, isLead(text[at]) { at += text[at] < 0x80 ? 1 : 2 }
    return min(at, end)
  }

  /// Whether an offset stands between two letters, or two digits.
  static func isInside(_ text: [UInt8], _ at: Int, end: Int) -> Bool {
    guard at > 0, at < end else { return false }
    if isDigit(text[at]) { return isDigit(text[at - 1]) }
    return isLead(text[at]) && endsLetter(text, at)
  }

  /// Whether a letter ends at an offset.
  static func endsLetter(_ text: [UInt8], _ at: Int) -> Bool {
    guard at > 0 else { return false }
    let last = text[at - 1]
    if last < 0x80 { return isLead(last) }
    return last < 0xC0 && at > 1 && isLead(text[at - 2]) && text[at - 2] >= 0xC3
  }
}

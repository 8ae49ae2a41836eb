/// A token of a lexicon's term: where it stands in the bytes.
struct TermPiece {
  let kind: KeyHash.Kind
  let range: Range<Int>
  /// Length in scalars.
  let count: Int
}

/// Cuts the terms of a lexicon into tokens like those of a text (``BitextTokenizer``), except that
/// a run of Han characters and kana is one token.
struct TermScanner: ~Copyable {
  private var folding = ScalarFolding()

  /// Finds the tokens of a term.
  ///
  /// - Parameters:
  ///   - bytes: well-formed UTF-8.
  ///   - pieces: what was found, in place of what was there.
  mutating func scan(_ bytes: [UInt8], _ range: Range<Int>, into pieces: inout [TermPiece]) {
    pieces.removeAll(keepingCapacity: true)
    var open = OpenPiece(start: range.lowerBound)
    var chain = 0
    var cursor = UTF8Cursor(range)
    while true {
      let place = cursor.offset
      let role = next(&cursor, in: bytes)
      if role != .separator, role != .apostrophe {
        open.add(role)
        continue
      }
      open.close(at: place, into: &pieces)
      open = OpenPiece(start: cursor.offset)
      if role == .separator {
        Self.dropEnding(of: &pieces, from: chain)
        chain = pieces.count
      }
      if place >= range.upperBound { return }
    }
  }

  @inline(__always)
  private mutating func next(_ cursor: inout UTF8Cursor, in bytes: [UInt8]) -> ScalarFolding.Role {
    guard let scalar = cursor.next(in: bytes) else { return .separator }
    return folding.role(scalar)
  }

  /// What English hangs on with an apostrophe is no word.
  private static func dropEnding(of pieces: inout [TermPiece], from chain: Int) {
    guard pieces.count > chain + 1, pieces[chain].count > 2, pieces[pieces.count - 1].count <= 2
    else { return }
    pieces.removeLast()
  }

  /// Under what a token is filed.
  mutating func key(_ piece: TermPiece, in bytes: [UInt8]) -> UInt32 {
    guard piece.kind == .word else { return KeyHash.value(piece.kind, bytes[piece.range]) }
    var hash = KeyHash(.word)
    foldStem(piece, in: bytes) { hash.add($0) }
    return hash.value
  }

  /// The token itself.
  mutating func token(_ piece: TermPiece, in bytes: [UInt8]) -> BitextToken {
    guard piece.kind == .word else {
      let form = String(decoding: bytes[piece.range], as: UTF8.self)
      return BitextToken(kind: piece.kind == .number ? .number : .lexical, form: form)
    }
    var form: [UInt8] = []
    foldStem(piece, in: bytes) { form.append($0) }
    return BitextToken(kind: .word, form: String(decoding: form, as: UTF8.self))
  }

  /// The tokens of a term.
  mutating func tokens(_ term: String) -> [BitextToken] {
    let bytes = Array(term.utf8)
    var pieces: [TermPiece] = []
    scan(bytes, bytes.indices, into: &pieces)
    var tokens: [BitextToken] = []
    for piece in pieces { tokens.append(token(piece, in: bytes)) }
    return tokens
  }

  /// Folds a word and cuts it to ``WordFolder/stemLength`` scalars.
  private mutating func foldStem(
    _ piece: TermPiece, in bytes: [UInt8], _ body: (UInt8) -> Void
  ) {
    var left = WordFolder.stemLength
    var cursor = UTF8Cursor(piece.range)
    while let scalar = cursor.next(in: bytes) {
      let goesOn = folding.fold(scalar) { byte in
        if byte & 0xC0 != 0x80 { left -= 1 }
        if left < 0 { return false }
        body(byte)
        return true
      }
      if !goesOn { return }
    }
  }

  private struct OpenPiece {
    let start: Int
    var count = 0
    var isNumber = true
    var isLexical = false

    init(start: Int) { self.start = start }

    mutating func add(_ role: ScalarFolding.Role) {
      count += 1
      if role != .digit { isNumber = false }
      if role == .ideograph { isLexical = true }
    }

    func close(at end: Int, into pieces: inout [TermPiece]) {
      guard count > 0 else { return }
      let kind: KeyHash.Kind = isLexical ? .lexical : isNumber ? .number : .word
      pieces.append(TermPiece(kind: kind, range: start..<end, count: count))
    }
  }
}

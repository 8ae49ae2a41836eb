/// The rows of a lexicon. The file's bytes are kept as they are; of each row it is known where its
/// headword stands and where its translations, which are read only when they are asked for.
struct LexiconRows: Sendable {
  struct Row: Sendable {
    /// The headword in ``LexiconRows/bytes``.
    let head: Range<UInt32>
    /// What holds the translations there.
    let body: Range<UInt32>

    init(head: Range<Int>, body: Range<Int>) {
      self.head = UInt32(head.lowerBound)..<UInt32(head.upperBound)
      self.body = UInt32(body.lowerBound)..<UInt32(body.upperBound)
    }
  }

  /// Well-formed UTF-8.
  let bytes: [UInt8]
  let notation: LexiconNotation
  var rows: [Row] = []

  init(_ bytes: [UInt8], notation: LexiconNotation) {
    self.bytes = bytes
    self.notation = notation
  }

  var count: Int { rows.count }

  func headRange(_ row: Int) -> Range<Int> {
    Int(rows[row].head.lowerBound)..<Int(rows[row].head.upperBound)
  }

  func head(_ row: Int) -> String { String(decoding: bytes[headRange(row)], as: UTF8.self) }

  /// In the order of the file, without remarks.
  func translations(_ row: Int) -> [String] {
    let body = rows[row].body
    return notation.translations(in: bytes[Int(body.lowerBound)..<Int(body.upperBound)])
  }
}

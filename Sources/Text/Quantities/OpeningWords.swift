/// What a number can begin with, by the phrases of a lexicon: words of letters, scalars of three
/// bytes, and two bytes of anything else. All other text is passed over.
struct OpeningWords: Sendable {
  /// Hashes of words, by open addressing; 0 where there is none. A word with another's hash costs
  /// a look at the phrases and no more.
  private var hashes = [UInt32](repeating: 0, count: 256)
  private var count = 0
  /// The first three bytes of the words, five bits of each; a word that ends before has 0.
  private var starts = ByteTable()
  private var scalars = ByteTable()
  private var pairs = ByteTable()

  /// Sixty-four thousand flags.
  private struct ByteTable {
    private var words = [UInt64](repeating: 0, count: 1 << 10)

    subscript(index: Int) -> Bool { words[index >> 6] >> UInt64(index & 63) & 1 == 1 }

    mutating func insert(_ index: Int) { words[index >> 6] |= 1 << UInt64(index & 63) }
  }

  mutating func insert(_ phrase: [UInt8]) {
    if Letters.isLead(phrase[0]) {
      let word = Letters.word(in: phrase, from: 0, end: phrase.count)
      insert(hash: word.hash)
      starts.insert(Self.start(phrase.span.extracting(first: word.end)))
    }
    if phrase.count > 2, phrase[0] & 0xF0 == 0xE0 {
      scalars.insert(Letters.scalar(phrase[0], phrase[1], phrase[2]))
    } else if phrase.count > 1 {
      pairs.insert(Int(phrase[0]) << 8 | Int(phrase[1]))
    } else {
      for next in 0...255 { pairs.insert(Int(phrase[0]) << 8 | next) }
    }
  }

  /// - Parameter scalar: a scalar of three bytes.
  mutating func insert(_ scalar: Unicode.Scalar) { scalars.insert(Int(scalar.value)) }

  private mutating func insert(hash: UInt32) {
    if contains(hash) { return }
    count += 1
    if count * 4 > hashes.count { grow() }
    hashes[slot(of: hash)] = hash
  }

  private mutating func grow() {
    let old = hashes
    hashes = Array(repeating: 0, count: old.count * 2)
    for hash in old where hash > 0 { hashes[slot(of: hash)] = hash }
  }

  /// Where a hash stands, or would.
  private func slot(of hash: UInt32) -> Int {
    var slot = Int(hash) & (hashes.count - 1)
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  @inline(__always)
  private static func start(_ word: Span<UInt8>) -> Int {
    let first = Int(word[0] & 31) << 10
    if word.count == 1 { return first }
    return first | Int(word[1] & 31) << 5 | (word.count == 2 ? 0 : Int(word[2] & 31))
  }

  /// Whether a word may be one that a phrase begins with, told by its first bytes.
  func mayContain(_ word: Span<UInt8>) -> Bool { starts[Self.start(word)] }

  /// Whether a phrase begins with a word of that hash.
  func contains(_ hash: UInt32) -> Bool { hashes[slot(of: hash)] != 0 }

  func contains(scalar: Int) -> Bool { scalars[scalar] }

  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    pairs[Int(first) << 8 | Int(second)]
  }
}

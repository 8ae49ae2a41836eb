/// A hash of a token's kind and form, built byte by byte (FNV-1a): of a string that grows, every
/// beginning has its hash on the way.
struct KeyHash {
  /// What a lexicon files a head under.
  enum Kind: UInt64 {
    case word = 1
    case number = 2
    /// A string of Han characters and kana.
    case lexical = 3
    /// Such a string without its last kana (``Okurigana``).
    case inflected = 4
  }

  private var state: UInt64

  init(_ kind: Kind) { state = 0xcbf2_9ce4_8422_2325 ^ kind.rawValue }

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ scalar: Unicode.Scalar) { for byte in scalar.utf8 { add(byte) } }

  /// The bits well mixed.
  var value: UInt32 {
    UInt32(truncatingIfNeeded: ((state ^ (state >> 29)) &* 0x9e37_79b9_7f4a_7c15) >> 32)
  }

  static func value(_ kind: Kind, _ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = KeyHash(kind)
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}

extension BitextToken {
  /// Under what a lexicon files the token; nil for kinds that no lexicon has.
  var lexiconKey: UInt32? {
    switch kind {
    case .word: KeyHash.value(.word, form.utf8)
    case .number: KeyHash.value(.number, form.utf8)
    case .ideographs, .lexical: KeyHash.value(.lexical, form.utf8)
    case .mark, .name: nil
    }
  }
}

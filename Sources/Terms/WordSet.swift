/// Words in folded form, told by a hash of 64 bits of their UTF-8 (FNV-1a): of ten thousand words, two
/// are taken for each other once in about 10¹¹ sets.
package struct WordSet: Sendable {
  private var hashes: Set<UInt64> = []

  package func contains(_ folded: String) -> Bool {
    var hash = Hash()
    for byte in folded.utf8 { hash.add(byte) }
    return hashes.contains(hash.value)
  }

  /// - Returns: whether the set lacked the word.
  @discardableResult
  mutating func insert(_ hash: Hash) -> Bool { hashes.insert(hash.value).inserted }

  mutating func reserve(_ count: Int) { hashes.reserveCapacity(count) }

  /// The hash of bytes that are added one by one.
  struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}

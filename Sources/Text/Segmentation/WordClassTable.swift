/// The words of a language's data files and their classes: an open-addressed hash table over
/// folded scalars, asked with a token where it stands.
///
/// A file is UTF-8; `#` opens a comment line; a line `[section]` names the class of the words that
/// follow, separated by white space, folded, with inner full stops and without the final one.
struct WordClassTable: Sendable {
  private struct Entry {
    var start: Int32
    var count: Int32
    var classes: UInt16
  }

  private var scalars: [UInt32] = []
  private var entries: [Entry] = []
  /// The hash of an entry in the high half, its index plus one in the low half; 0 is a free slot.
  /// The count is a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 1024)

  /// - Parameter names: names of embedded tables; a word may stand in several.
  init(_ names: [String]) {
    for name in names { read(EmbeddedTable.bytes(name) ?? []) }
  }

  /// - Parameter word: folded, without its final full stop.
  mutating func add(_ word: String, _ classes: WordClasses) {
    insert(word.unicodeScalars.map(\.value), classes)
  }

  func classes(of token: Token) -> WordClasses {
    guard token.count > 0, token.count < 32 else { return [] }
    var hash: UInt32 = Self.seed
    for index in 0..<token.count { hash = Self.mix(hash, token.scalars[index]) }
    return find(hash, count: token.count) { token.scalars[$0] }
  }

  /// - Parameter letters: ASCII letters of either case.
  func classes(of letters: Span<UInt8>) -> WordClasses {
    var hash: UInt32 = Self.seed
    for index in letters.indices { hash = Self.mix(hash, UInt32(letters[index] | 0x20)) }
    return find(hash, count: letters.count) { UInt32(letters[$0] | 0x20) }
  }

  /// - Parameter word: folded, without its final full stop.
  func classes(of word: String) -> WordClasses {
    let folded = word.unicodeScalars.map(\.value)
    return find(folded.reduce(Self.seed, Self.mix), count: folded.count) { folded[$0] }
  }

  /// The classes of a word of so many scalars, which `scalar` gives one by one.
  @inline(__always)
  private func find(_ hash: UInt32, count: Int, _ scalar: (Int) -> UInt32) -> WordClasses {
    let slots = slots.span
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if UInt32(slots[slot] >> 32) == hash {
        let entry = entries[Self.index(slots[slot])]
        if equals(entry, count, scalar) { return WordClasses(rawValue: entry.classes) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  @inline(__always)
  private func equals(_ entry: Entry, _ count: Int, _ scalar: (Int) -> UInt32) -> Bool {
    guard Int(entry.count) == count else { return false }
    for index in 0..<count
    where scalars[Int(entry.start) + index] != scalar(index) { return false }
    return true
  }

  /// The index of the entry in a slot.
  @inline(__always) private static func index(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  private static let seed: UInt32 = 2_166_136_261

  @inline(__always) private static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let mixed = (hash ^ scalar) &* 16_777_619
    return mixed ^ mixed >> 15
  }

  /// - Parameter folded: the code points of a word in folded form.
  private mutating func insert(_ folded: [UInt32], _ classes: WordClasses) {
    if entries.count * 2 >= slots.count { grow() }
    let hash = folded.reduce(Self.seed, Self.mix)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Self.index(slots[slot])
      let start = Int(entries[index].start)
      if scalars[start..<start + Int(entries[index].count)].elementsEqual(folded) {
        entries[index].classes |= classes.rawValue
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append(
      Entry(
        start: Int32(scalars.count), count: Int32(folded.count), classes: classes.rawValue))
    scalars += folded
    slots[slot] = UInt64(hash) << 32 | UInt64(entries.count)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for value in old where value != 0 {
      var slot = Int(value >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = value
    }
  }

  private mutating func read(_ table: [UInt8]) {
    var classes: WordClasses = []
    for line in table.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        let section = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        classes = WordClasses(section: section) ?? []
      } else {
        for word in line.split(separator: 0x20) { insert(Self.scalars(word), classes) }
      }
    }
  }

  /// The code points of a word in UTF-8.
  private static func scalars(_ word: ArraySlice<UInt8>) -> [UInt32] {
    if word.allSatisfy({ $0 < 0x80 }) { return word.map(UInt32.init) }
    return String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
  }
}

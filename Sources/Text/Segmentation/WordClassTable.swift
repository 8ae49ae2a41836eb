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
  /// Indices into `entries` plus one; 0 is a free slot. The count is a power of two.
  private var slots: [Int32] = Array(repeating: 0, count: 1024)

  /// - Parameter names: names of embedded tables; a word may stand in several.
  init(_ names: [String]) {
    for name in names {
      for (word, classes) in Self.words(of: name) { insert(word, classes) }
    }
  }

  /// Adds words that the table does not have.
  mutating func add(_ words: [String], _ classes: WordClasses) {
    for word in words where self.classes(of: word).isEmpty { insert(word[...], classes) }
  }

  func classes(of token: Token) -> WordClasses {
    guard token.count > 0, token.count < 32 else { return [] }
    var hash: UInt32 = Self.seed
    for index in 0..<token.count { hash = Self.mix(hash, token.scalars[index]) }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if equals(entry, token) { return WordClasses(rawValue: entry.classes) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  /// - Parameter word: folded, without its final full stop.
  func classes(of word: String) -> WordClasses {
    let folded = word.unicodeScalars.map(\.value)
    var slot = Int(folded.reduce(Self.seed, Self.mix)) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      let range = Int(entry.start)..<Int(entry.start + entry.count)
      if scalars[range].elementsEqual(folded) { return WordClasses(rawValue: entry.classes) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  private func equals(_ entry: Entry, _ token: Token) -> Bool {
    guard Int(entry.count) == token.count else { return false }
    for index in 0..<token.count
    where scalars[Int(entry.start) + index] != token.scalars[index] { return false }
    return true
  }

  private static let seed: UInt32 = 2_166_136_261

  @inline(__always) private static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let mixed = (hash ^ scalar) &* 16_777_619
    return mixed ^ mixed >> 15
  }

  private mutating func insert(_ word: Substring, _ classes: WordClasses) {
    if entries.count * 2 >= slots.count { grow() }
    let folded = word.unicodeScalars.map(\.value)
    var slot = Int(folded.reduce(Self.seed, Self.mix)) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
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
    slots[slot] = Int32(entries.count)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      let word = scalars[Int(entry.start)..<Int(entry.start + entry.count)]
      var slot = Int(word.reduce(Self.seed, Self.mix)) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index + 1)
    }
  }

  private static func words(of name: String) -> [(Substring, WordClasses)] {
    var classes: WordClasses = []
    var words: [(Substring, WordClasses)] = []
    for line in EmbeddedTable.lines(name) where !line.utf8.starts(with: "#".utf8) {
      if line.utf8.first == UInt8(ascii: "["), line.utf8.last == UInt8(ascii: "]") {
        classes = WordClasses(section: String(line.dropFirst().dropLast())) ?? []
      } else {
        words += line.split(separator: " ").map { ($0, classes) }
      }
    }
    return words
  }
}

/// The syllables of Mandarin, letter by letter.
struct SyllableTree: Sendable {
  static let shared = SyllableTree(PinyinTable.syllables)
  static let root = 0

  /// The child of each node for each of the 26 letters; 0 for none.
  private var children = [UInt16](repeating: 0, count: 26)
  private var ends = [false]

  private init(_ syllables: [String]) {
    for syllable in syllables {
      var node = Self.root
      for letter in syllable.utf8 { node = descend(from: node, by: Int(letter - 0x61)) }
      ends[node] = true
    }
  }

  private mutating func descend(from node: Int, by letter: Int) -> Int {
    let known = Int(children[26 * node + letter])
    if known > 0 { return known }
    children[26 * node + letter] = UInt16(ends.count)
    children += [UInt16](repeating: 0, count: 26)
    ends.append(false)
    return ends.count - 1
  }

  /// - Returns: nil for anything but a letter that goes on.
  func child(of node: Int, _ letter: UInt8) -> Int? {
    guard letter &- 0x61 < 26 else { return nil }
    let child = Int(children[26 * node + Int(letter &- 0x61)])
    return child > 0 ? child : nil
  }

  func isSyllable(_ node: Int) -> Bool { ends[node] }
}

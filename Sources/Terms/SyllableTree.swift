/// The syllables of Mandarin, letter by letter.
struct SyllableTree: Sendable {
  static let shared = SyllableTree(PinyinTable.syllables.map { Array($0.utf8) })
  static let root = 0

  /// The child of each node for each of the 26 letters; 0 for none.
  private var children = [UInt16](repeating: 0, count: 26)
  private var ends = [false]

  /// - Parameter syllables: of lower-case ASCII letters.
  init(_ syllables: [[UInt8]]) {
    for syllable in syllables {
      var node = Self.root
      for letter in syllable { node = descend(from: node, by: Int(letter - 0x61)) }
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

  /// How few syllables letters can be cut into, nil if they cannot; and whether more letters behind
  /// them may yet make syllables of them.
  func reading(of letters: [UInt8]) -> (syllables: Int?, isOpen: Bool) {
    var fewest = [Int](repeating: .max, count: letters.count + 1)
    fewest[0] = 0
    var isOpen = false
    for start in letters.indices where fewest[start] < .max {
      var node = Self.root
      var at = start
      while at < letters.count, let next = child(of: node, letters[at]) {
        (node, at) = (next, at + 1)
        if isSyllable(node) { fewest[at] = min(fewest[at], fewest[start] + 1) }
      }
      isOpen = isOpen || at == letters.count
    }
    let count = fewest[letters.count]
    return (count == .max ? nil : count, isOpen || count < .max)
  }

  func isSyllable(_ node: Int) -> Bool { ends[node] }
}

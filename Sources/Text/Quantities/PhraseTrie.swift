/// Words and phrases of a lexicon, matched byte by byte against folded text.
///
/// A phrase is known by the node that its last byte leads to.
struct PhraseTrie: Sendable {
  /// Half a cache line: a walk goes to one place for each.
  private struct Node {
    /// A bit for the low six bits of each child's byte.
    var mask: UInt64 = 0
    /// The sorts of the lexemes and of those of the shorter phrases.
    var sorts: LexemeSet = []
    // Nodes; 0 for none.
    var child: UInt16 = 0
    var sibling: UInt16 = 0
    /// The longest phrase that the node's bytes begin with and go beyond.
    var shorter: UInt16 = 0
    /// The first of the lexemes.
    var first: UInt16 = 0
    var count: UInt8 = 0
    var length: UInt8 = 0
    var byte: UInt8 = 0
  }

  private var nodes = [Node()]
  private var lexemes: [Lexeme] = []
  /// The child of the root for each first byte; 0 where there is none.
  private var roots = [UInt16](repeating: 0, count: 256)
  /// The node of each scalar of three bytes that a phrase begins with, by code point; 0 for none.
  private var scalarNodes = [UInt16](repeating: 0, count: 1 << 16)
  /// The node of each two bytes that a phrase begins with, the first of them in the high bits, or
  /// that of the first byte where it is a phrase by itself; 0 for none.
  private var pairNodes = [UInt16](repeating: 0, count: 1 << 16)
  /// The sorts of the lexemes of all phrases that begin with two bytes, by the low six bits of each.
  private var pairSorts = [LexemeSet](repeating: [], count: 1 << 12)

  init() {}

  init(_ phrases: [(phrase: [UInt8], lexeme: Lexeme)]) {
    let places = phrases.map { insert($0.phrase) }
    var lexemes = [[Lexeme]](repeating: [], count: nodes.count)
    for (node, (_, lexeme)) in zip(places, phrases) where !lexemes[node].contains(lexeme) {
      lexemes[node].append(lexeme)
    }
    // A node stands behind the one that leads to it.
    for (node, own) in lexemes.enumerated() {
      nodes[node].first = UInt16(self.lexemes.count)
      nodes[node].count = UInt8(own.count)
      self.lexemes += own
      nodes[node].sorts = own.reduce(nodes[Int(nodes[node].shorter)].sorts) { $0.union($1.sort) }
      var child = Int(nodes[node].child)
      while child > 0 {
        nodes[child].shorter = own.isEmpty ? nodes[node].shorter : UInt16(node)
        child = Int(nodes[child].sibling)
      }
    }
    makePairs()
    for (phrase, lexeme) in phrases { insertSort(phrase, lexeme.sort) }
  }

  private mutating func insert(_ phrase: [UInt8]) -> Int {
    var node = 0
    for (index, byte) in phrase.enumerated() {
      node = descend(from: node, by: byte)
      if index == 2, phrase[0] & 0xF0 == 0xE0 {
        scalarNodes[Letters.scalar(phrase[0], phrase[1], phrase[2])] = UInt16(node)
      }
    }
    return node
  }

  private mutating func insertSort(_ phrase: [UInt8], _ sort: LexemeSet) {
    let seconds = phrase.count > 1 ? phrase[1]...phrase[1] : 0...63
    for second in seconds { pairSorts[Self.pair(phrase[0], second)].formUnion(sort) }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 63) << 6 | Int(second & 63)
  }

  private mutating func makePairs() {
    for first in 0..<256 where roots[first] > 0 {
      let node = Int(roots[first])
      for second in 0..<256 {
        let pair = child(of: node, UInt8(second)) ?? (nodes[node].count == 0 ? 0 : node)
        pairNodes[first << 8 | second] = UInt16(pair)
      }
    }
  }

  private mutating func descend(from node: Int, by byte: UInt8) -> Int {
    if let known = child(of: node, byte) { return known }
    let added = nodes.count
    let sibling = node == 0 ? 0 : nodes[node].child
    nodes.append(Node(sibling: sibling, length: nodes[node].length + 1, byte: byte))
    nodes[node].mask |= Self.bit(of: byte)
    if node == 0 { roots[Int(byte)] = UInt16(added) } else { nodes[node].child = UInt16(added) }
    return added
  }

  private static func bit(of byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 63) }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    guard nodes[node].mask & Self.bit(of: byte) != 0 else { return nil }
    var at = Int(node == 0 ? roots[Int(byte)] : nodes[node].child)
    while at > 0 {
      if nodes[at].byte == byte { return at }
      at = Int(nodes[at].sibling)
    }
    return nil
  }
}

extension PhraseTrie {
  /// The node of the scalar, or of the two bytes, at an offset; 0 if no phrase begins with them.
  private func opening(_ text: Span<UInt8>, _ at: Int) -> Int {
    if text[at] & 0xF0 == 0xE0, at + 2 < text.count {
      return Int(scalarNodes[Letters.scalar(text[at], text[at + 1], text[at + 2])])
    }
    let second = at + 1 < text.count ? text[at + 1] : 0
    return Int(pairNodes[Int(text[at]) << 8 | Int(second)])
  }

  /// The longest phrase at an offset, whatever stands behind it; 0 for none.
  func longestPhrase(in text: [UInt8], at start: Int, end: Int) -> Int {
    let text = text.span.extracting(first: end)
    var node = opening(text, start)
    if node == 0 { return 0 }
    var at = start + length(node)
    while at < end, let next = child(of: node, text[at]) {
      node = next
      at += 1
    }
    return nodes[node].count == 0 ? shorter(node) : node
  }

  /// Sorts beside which the phrases at an offset have none, as far as two bytes tell.
  func sorts(in text: [UInt8], at start: Int, end: Int) -> LexemeSet {
    pairSorts[Self.pair(text[start], start + 1 < end ? text[start + 1] : 0)]
  }

  /// The longest phrase that another begins with; 0 for none.
  func shorter(_ phrase: Int) -> Int { Int(nodes[phrase].shorter) }

  /// The sorts of lexemes of a phrase and of those that it begins with.
  func sorts(_ phrase: Int) -> LexemeSet { nodes[phrase].sorts }

  /// The bytes of a phrase.
  func length(_ phrase: Int) -> Int { Int(nodes[phrase].length) }

  /// The numbers of a phrase's lexemes, in the order of the lexicon.
  func lexemes(_ phrase: Int) -> Range<Int> {
    let first = Int(nodes[phrase].first)
    return first..<first + Int(nodes[phrase].count)
  }

  func lexeme(_ number: Int) -> Lexeme { lexemes[number] }
}

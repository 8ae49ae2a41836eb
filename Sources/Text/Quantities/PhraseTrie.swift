/// Words and phrases of a lexicon, matched byte by byte against folded text.
///
/// A phrase is known by the node that its last byte leads to.
struct PhraseTrie: Sendable {
  // One array a field: a walk touches only bytes and links.
  private var bytes: [UInt8] = [0]
  private var children: [Int32] = [-1]
  private var siblings: [Int32] = [-1]
  private var lengths: [UInt8] = [0]
  /// The longest phrase that a node's bytes begin with and go beyond; 0 for none.
  private var shorter: [UInt16] = [0]
  /// Where the lexemes of each node begin, and the end.
  private var starts: [Int32] = [0, 0]
  private var lexemes: [Lexeme] = []
  /// The sorts of each node's lexemes and of those of the shorter phrases.
  private var sorts: [LexemeSet] = []
  /// The child of the root for each first byte; -1 where there is none.
  private var roots = [Int32](repeating: -1, count: 256)
  /// The node of each scalar of three bytes that a phrase begins with, by code point; 0 for none.
  private var scalarNodes = [UInt16](repeating: 0, count: 1 << 16)
  /// The node of each two bytes that a phrase begins with, the first of them in the high bits, or
  /// that of the first byte where it is a phrase by itself; 0 for none.
  private var pairNodes = [UInt16](repeating: 0, count: 1 << 16)

  init() {}

  init(_ phrases: [(phrase: [UInt8], lexeme: Lexeme)]) {
    let nodes = phrases.map { insert($0.phrase) }
    var lexemes = [[Lexeme]](repeating: [], count: bytes.count)
    for (node, (_, lexeme)) in zip(nodes, phrases) where !lexemes[node].contains(lexeme) {
      lexemes[node].append(lexeme)
    }
    self.lexemes = lexemes.flatMap(\.self)
    starts = lexemes.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
    // A node stands behind the one that leads to it.
    for (node, own) in lexemes.enumerated() {
      var child = children[node]
      while child >= 0 {
        shorter[Int(child)] = own.isEmpty ? shorter[node] : UInt16(node)
        child = siblings[Int(child)]
      }
    }
    sorts = Array(repeating: [], count: bytes.count)
    for (node, own) in lexemes.enumerated() {
      sorts[node] = own.reduce(sorts[Int(shorter[node])]) { $0.union($1.sort) }
    }
    makePairs()
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

  private mutating func makePairs() {
    for first in 0..<256 where roots[first] >= 0 {
      let node = Int(roots[first])
      for second in 0..<256 {
        let pair = child(of: node, UInt8(second)) ?? (lexemes(node).isEmpty ? 0 : node)
        pairNodes[first << 8 | second] = UInt16(pair)
      }
    }
  }

  private mutating func descend(from node: Int, by byte: UInt8) -> Int {
    if let known = child(of: node, byte) { return known }
    let added = bytes.count
    bytes.append(byte)
    children.append(-1)
    lengths.append(lengths[node] + 1)
    shorter.append(0)
    siblings.append(node == 0 ? -1 : children[node])
    if node == 0 { roots[Int(byte)] = Int32(added) } else { children[node] = Int32(added) }
    return added
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    var at = node == 0 ? roots[Int(byte)] : children[node]
    while at >= 0 {
      if bytes[Int(at)] == byte { return Int(at) }
      at = siblings[Int(at)]
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
    return lexemes(node).isEmpty ? Int(shorter[node]) : node
  }

  /// The longest phrase that another begins with; 0 for none.
  func shorter(_ phrase: Int) -> Int { Int(shorter[phrase]) }

  /// The sorts of lexemes of a phrase and of those that it begins with.
  func sorts(_ phrase: Int) -> LexemeSet { sorts[phrase] }

  /// The bytes of a phrase.
  func length(_ phrase: Int) -> Int { Int(lengths[phrase]) }

  /// The numbers of a phrase's lexemes, in the order of the lexicon.
  func lexemes(_ phrase: Int) -> Range<Int> {
    Int(starts[phrase])..<Int(starts[phrase + 1])
  }

  func lexeme(_ number: Int) -> Lexeme { lexemes[number] }
}

internal import Text

/// A dictionary of byte strings as a tree in flat arrays.
///
/// A term begins only where a word or an ideograph does, so a walk from each such place finds all
/// that an Aho–Corasick automaton would, without failure links: text inside words is never walked.
/// States are numbered by breadth: the children of a state are neighbours, in the order of their
/// bytes. A state below which one string alone is left has no children; the rest of that string is
/// compared with the text. What begins with two ASCII characters, or with an ideograph, is found
/// by table.
struct TermTrie: Sendable {
  let forms: FormPool
  /// The byte that leads to each state.
  private var labels: [UInt8] = [0]
  /// The first child of each state; its children end where the next state's begin.
  private var firstChild: [UInt32] = []
  /// The form that ends at each state, or the only one below a state without children; -1: none.
  private var values: [Int32] = []
  /// The states behind two ASCII characters in any case, a row for each first one.
  private var pairs: [UInt32] = []
  /// The states behind one ideograph of the basic plane.
  private var ideographs: [UInt32] = []
  /// Where in a text no form begins.
  private(set) var sieve = TermSieve()

  static let root = 0
  /// Stands for a state that has to be found step by step from the root.
  static let unknown = Int(UInt32.max)
  private static let firstIdeograph = 0x3400
  private static let endOfIdeographs = 0xA000
  /// No rest begins before this level, so that the tables lead to states.
  private static let leastDepth = 3

  /// - Parameters:
  ///   - forms: sorted, without duplicates; the values of states are their indices.
  ///   - isWhole: whether every string is spelt out in states, none left as a rest.
  ///   - needsCapital: whether a form stands only where the text has a capital.
  init(_ forms: FormPool, isWhole: Bool, needsCapital: (Int) -> Bool) {
    self.forms = forms
    var ranges: [Range<Int32>] = [0..<Int32(forms.count)]
    var depth = 0
    var levelEnd = 1
    var state = 0
    while state < ranges.count {
      if state == levelEnd {
        depth += 1
        levelEnd = ranges.count
      }
      let range = ranges[state]
      if range.count == 1, !isWhole, depth >= Self.leastDepth {
        values.append(range.lowerBound)
        firstChild.append(UInt32(labels.count))
      } else {
        expand(Int(range.lowerBound)..<Int(range.upperBound), depth, &ranges)
      }
      state += 1
    }
    firstChild.append(UInt32(labels.count))
    makeTables(needsCapital)
  }

  /// Numbers the children of the state that holds a range of forms.
  private mutating func expand(_ range: Range<Int>, _ depth: Int, _ ranges: inout [Range<Int32>]) {
    var at = range.lowerBound
    let ends = at < range.upperBound && forms.range(at).count == depth
    values.append(ends ? Int32(at) : -1)
    if ends { at += 1 }
    firstChild.append(UInt32(labels.count))
    while at < range.upperBound {
      let start = at
      let byte = forms.bytes[forms.range(at).lowerBound + depth]
      while at < range.upperBound, forms.bytes[forms.range(at).lowerBound + depth] == byte {
        at += 1
      }
      labels.append(byte)
      ranges.append(Int32(start)..<Int32(at))
    }
  }

  private mutating func makeTables(_ needsCapital: (Int) -> Bool) {
    sieve.opensWithMark = children(of: Self.root).contains { state in
      let byte = labels[state]
      return byte < 0x80 && !WordEdge.isWord(ascii: byte) || [0xE2, 0xE3, 0xEF].contains(byte)
    }
    for form in 0..<forms.count {
      sieve.insert(forms[form], needsCapital: needsCapital(form))
    }
    makePairs()
    for first in children(of: Self.root) where (0xE3...0xE9).contains(labels[first]) {
      for second in children(of: first) {
        for third in children(of: second) {
          let high = Int(labels[first] & 0x0F) << 12 | Int(labels[second] & 0x3F) << 6
          setIdeograph(high | Int(labels[third] & 0x3F), to: third)
        }
      }
    }
  }

  private mutating func makePairs() {
    pairs = Array(repeating: 0, count: 1 << 14)
    for first in UInt8(0)..<0x80 {
      let state = child(of: Self.root, FoldedText.foldedASCII(first))
      if state != Self.root { makePairs(first, state) }
    }
  }

  /// - Parameter state: the one behind the first character.
  private mutating func makePairs(_ first: UInt8, _ state: Int) {
    var behind = [UInt32](repeating: UInt32(Self.root), count: 0x80)
    for child in children(of: state) where labels[child] < 0x80 {
      behind[Int(labels[child])] = UInt32(child)
    }
    for second in UInt8(0)..<0x80 {
      let folded = FoldedText.foldedASCII(second)
      let isJoint = TermForm.isJoint(folded)
      let next = behind[Int(isJoint ? TermForm.joint : folded)]
      let isUnknown = values[state] >= 0 || isJoint && next != UInt32(Self.root)
      pairs[Int(first) << 7 | Int(second)] = isUnknown ? UInt32(Self.unknown) : next
    }
  }

  private mutating func setIdeograph(_ value: Int, to state: Int) {
    guard (Self.firstIdeograph..<Self.endOfIdeographs).contains(value) else { return }
    if ideographs.isEmpty {
      ideographs = Array(repeating: 0, count: Self.endOfIdeographs - Self.firstIdeograph)
    }
    ideographs[value - Self.firstIdeograph] = UInt32(state)
  }

  private func children(of state: Int) -> Range<Int> {
    Int(firstChild[state])..<Int(firstChild[state + 1])
  }

  // Walking

  /// The state that a byte leads to; the root if there is none.
  @inline(__always)
  func child(of state: Int, _ byte: UInt8) -> Int {
    var low = Int(firstChild[state])
    var high = Int(firstChild[state + 1])
    while high - low > 8 {
      let middle = (low + high) / 2
      if labels[middle] <= byte { low = middle } else { high = middle }
    }
    while low < high {
      if labels[low] == byte { return low }
      low += 1
    }
    return Self.root
  }

  /// The state behind two ASCII characters; the root if there is none, or `unknown`.
  @inline(__always)
  func state(after first: UInt8, _ second: UInt8) -> Int {
    Int(pairs[Int(first & 0x7F) << 7 | Int(second & 0x7F)])
  }

  /// The state behind an ideograph of three bytes; the root if there is none.
  @inline(__always)
  func state(afterIdeograph first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let value = Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
    let place = value - Self.firstIdeograph
    return place >= 0 && place < ideographs.count ? Int(ideographs[place]) : Self.root
  }

  /// Whether a state has no children: one form alone is left, from here on or ended here.
  @inline(__always)
  func isLeaf(_ state: Int) -> Bool { firstChild[state] == firstChild[state + 1] }

  /// The index of the form that ends at a state, or of a leaf's form.
  @inline(__always)
  func form(at state: Int) -> Int? {
    let value = values[state]
    return value < 0 ? nil : Int(value)
  }
}

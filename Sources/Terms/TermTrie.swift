internal import Text

/// A dictionary of byte strings as a tree in flat arrays.
///
/// A term begins only where a word or an ideograph does, so a walk from each such place finds all
/// that an Aho–Corasick automaton would, without failure links: text inside words is never walked.
/// States are numbered by breadth: the children of a state are neighbours, in the order of their
/// bytes. A state below which one string alone is left has no children; the rest of that string is
/// compared with the text.
struct TermTrie: Sendable {
  let forms: FormPool
  /// The byte that leads to each state.
  private var labels: [UInt8] = [0]
  /// The first child of each state; its children end where the next state's begin.
  private var firstChild: [UInt32] = []
  /// The form that ends at each state, or the only one below a state without children; -1: none.
  private var values: [Int32] = []
  private var starts = TermStarts()
  /// Where in a text no form begins.
  private(set) var sieve = TermSieve()

  static let root = 0
  /// No rest begins before this level: what is shorter is soon told.
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
      let (bytes, needsCapital) = (forms[form], needsCapital(form))
      sieve.insert(bytes, needsCapital: needsCapital)
      guard let length = TermStarts.length(in: bytes) else { continue }
      starts.insert(bytes.prefix(length), start(length, bytes), needsCapital: needsCapital)
    }
  }

  /// Where the first bytes of a form lead, to a leaf at most.
  private func start(_ length: Int, _ form: ArraySlice<UInt8>) -> TermStarts.Start {
    var (state, depth) = (Self.root, 0)
    for byte in form.prefix(length) where !isLeaf(state) {
      state = child(of: state, byte)
      depth += 1
    }
    return TermStarts.Start(state: state, depth: depth)
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

  /// Where a walk begins from a place in a text; nil if no form stands there.
  @inline(__always)
  func start(_ key: StartKey) -> TermStarts.Start? {
    switch key {
    case .word(let key) where !sieve.mayHoldShort(key): starts[key]
    case .ideographs(let key): starts[key]
    default: sieve.mayHold(key) ? TermStarts.Start(state: Self.root, depth: 0) : nil
    }
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

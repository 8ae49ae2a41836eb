/// The words that a span's translations reach in a window, and Σ t(word | given) of each.
struct SpanWords {
  struct Word {
    var mass: Float
    /// 1 / p(word).
    let rarity: Float
    /// Where the window's segments that hold the word stand in ``WindowPostings/segments``.
    let places: Range<Int32>
  }

  private(set) var words: [Word] = []
  /// By token: one more than its place in `words`; 0 for one not met, less for one that the window
  /// does not hold.
  private var slots: [Int32]
  private var met: [Int32] = []

  init(words count: Int) { slots = [Int32](repeating: 0, count: count) }

  @inline(__always)
  mutating func add(
    _ weight: Float, to word: Int32, _ rarity: [Float], _ places: (Int32) -> Range<Int32>
  ) {
    let slot = Int(slots[Int(word)])
    if slot > 0 { words[slot - 1].mass += weight }
    guard slot == 0 else { return }
    met.append(word)
    let places = places(word)
    slots[Int(word)] = places.isEmpty ? -1 : Int32(words.count + 1)
    guard !places.isEmpty else { return }
    words.append(Word(mass: weight, rarity: rarity[Int(word)], places: places))
  }

  mutating func clear() {
    for word in met { slots[Int(word)] = 0 }
    met.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }
}

/// The words that a span's translations reach in a window, and Σ t(word | given) of each.
struct SpanWords {
  struct Word {
    var mass: Float
    /// 1 / p(word).
    let rarity: Float
    /// Where the window's segments that hold the word stand in ``Postings/segments``.
    let places: Range<Int32>
  }

  private(set) var words: [Word] = []
  /// By word: one more than its place in `words`; 0 for one not met, less for one that the window
  /// does not hold.
  private var slots: [Int32] = []
  private var met: [Int32] = []

  /// What a given segment adds to t(word | given).
  struct Share {
    /// Its number in the ``Postings``.
    let word: Int32
    var weight: Float
  }

  /// Begins with other words, so many of them.
  mutating func reset(words count: Int) {
    clear()
    slots = [Int32](repeating: 0, count: count)
  }

  /// - Parameters:
  ///   - shares: of different words.
  ///   - rarity: 1 / p(word), by word.
  ///   - places: where the window's segments that hold a word stand.
  @inline(__always)
  mutating func add(_ shares: [Share], _ rarity: [Float], _ places: (Int32) -> Range<Int32>) {
    Self.add(shares, to: &words, slots)
    for share in shares where slots[Int(share.word)] == 0 {
      met.append(share.word)
      let places = places(share.word)
      slots[Int(share.word)] = places.isEmpty ? -1 : Int32(words.count + 1)
      guard !places.isEmpty else { continue }
      words.append(Word(mass: share.weight, rarity: rarity[Int(share.word)], places: places))
    }
  }

  /// Adds to the words that are there already.
  private static func add(_ shares: [Share], to words: inout [Word], _ slots: [Int32]) {
    if words.isEmpty { return }
    var words = words.mutableSpan
    for share in shares {
      let slot = Int(slots[Int(share.word)])
      if slot > 0 { words[slot - 1].mass += share.weight }
    }
  }

  mutating func clear() {
    for word in met { slots[Int(word)] = 0 }
    met.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }
}

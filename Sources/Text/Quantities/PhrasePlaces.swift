internal import Synchronization

/// The phrases of a lexicon at places of one text.
///
/// A reader asks of one place again and again, for a scale, a unit, the end of a range: the longest
/// phrases of the last places are kept, so that each is walked once.
final class PhrasePlaces: Sendable {
  private let trie: PhraseTrie
  private let text: [UInt8]
  /// One more than a place in the high half, the longest phrase there in the low half. Atomic words,
  /// for these may change in an object that does not.
  private let places = InlineArray<16, Atomic<UInt64>> { _ in Atomic(0) }

  init(_ trie: PhraseTrie, in text: [UInt8]) {
    self.trie = trie
    self.text = text
  }

  /// The longest phrase at an offset that has a lexeme to the caller's liking.
  ///
  /// - Parameters:
  ///   - isWhole: whether a phrase that ends in a letter must be followed by none.
  ///   - sorts: those of the lexemes that the caller may like.
  func longest<Value>(
    at start: Int, end: Int, isWhole: Bool = true, of sorts: LexemeSet = .all,
    accept: (Lexeme) -> Value?
  ) -> (value: Value, end: Int)? {
    // Most places need not be walked.
    guard start < end, !trie.sorts(in: text, at: start, end: end).isDisjoint(with: sorts) else {
      return nil
    }
    let phrase = phrase(at: start, end: end)
    if trie.sorts(phrase).isDisjoint(with: sorts) { return nil }
    return longest(phrase, at: start, end: end, isWhole: isWhole, accept: accept)
  }

  /// The same, of the longest phrase at an offset and those that it begins with.
  func longest<Value>(
    _ phrase: Int, at start: Int, end: Int, isWhole: Bool = true, accept: (Lexeme) -> Value?
  ) -> (value: Value, end: Int)? {
    var phrase = phrase
    while phrase > 0 {
      let stop = start + trie.length(phrase)
      if !isWhole || !Letters.isInside(text, stop, end: end) {
        for index in trie.lexemes(phrase) {
          if let value = accept(trie.lexeme(index)) { return (value, stop) }
        }
      }
      phrase = trie.shorter(phrase)
    }
    return nil
  }

  /// The sorts of lexemes of the phrases at an offset.
  func sorts(at start: Int, end: Int) -> LexemeSet { sorts(phrase(at: start, end: end)) }

  /// The sorts of lexemes of a phrase and of those that it begins with.
  func sorts(_ phrase: Int) -> LexemeSet { trie.sorts(phrase) }

  /// The longest phrase at an offset before the end, whatever stands behind it; 0 for none.
  func phrase(at start: Int, end: Int) -> Int {
    // None begins with a space.
    guard start < end, text[start] != 0x20 else { return 0 }
    let slot = start & (places.count - 1)
    let key = UInt64(start + 1) << 32
    let known = places[slot].load(ordering: .relaxed)
    if known >> 32 == key >> 32 { return Int(known & 0xFFFF_FFFF) }
    let found = trie.longestPhrase(in: text, at: start, end: end)
    places[slot].store(key | UInt64(found), ordering: .relaxed)
    return found
  }
}

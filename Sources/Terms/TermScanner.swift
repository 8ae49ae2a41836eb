internal import Text

/// A place where the words of a form stand, before case and neighbours are looked at. Offsets are
/// into the text.
struct TermCandidate {
  let start: Int
  /// Where the ending begins.
  let stemEnd: Int
  let end: Int
  /// The index of the form.
  let form: Int
}

/// Walks a text and finds every form of a trie that stands on word edges.
struct TermScanner {
  let trie: TermTrie
  let inflection: Inflection
  let elides: Bool

  /// A walk through the trie and the text at once.
  private struct Walk {
    var state: Int
    /// Bytes of the form that were read.
    var depth: Int
    var cursor: FoldedCursor
    let start: Int
    /// Where a stem's ending began that led here; nil if there was none.
    var stemEnd: Int?
  }

  /// The candidates in the order in which they start.
  func scan(_ text: Span<UInt8>) -> [TermCandidate] {
    var found: [TermCandidate] = []
    var at = 0
    var isInWord = false
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        let isWord = WordEdge.isWord(ascii: byte)
        if !(isWord && isInWord) { open(ascii: byte, at, text, &found) }
        isInWord = isWord
        at += 1
        if isWord { at = Self.endOfWord(text, from: at) }
      } else if (0xE4...0xE9).contains(byte), at + 2 < text.count {
        let state = trie.state(afterIdeograph: byte, text[at + 1], text[at + 2])
        if state != TermTrie.root { follow(state, depth: 3, at, text, &found) }
        isInWord = false
        at += 3
      } else if isIdle(byte, at, text) {
        isInWord = false
        at += 3
      } else {
        let isWord = WordEdge.isWord(at: at, in: text)
        if !(isWord && isInWord) { open(TermTrie.root, depth: 0, at, text, &found) }
        isInWord = isWord
        at += WordEdge.length(byte)
      }
    }
    return found
  }

  /// The end of letters and digits of ASCII.
  @inline(__always)
  private static func endOfWord(_ text: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < text.count, WordEdge.isWord(ascii: text[at]) { at &+= 1 }
    return at
  }

  /// Most words end here: no form begins with their first two characters.
  @inline(__always)
  private func open(
    ascii byte: UInt8, _ at: Int, _ text: Span<UInt8>, _ found: inout [TermCandidate]
  ) {
    let next = at + 1 < text.count ? text[at + 1] : 0x20
    let state = next < 0x80 ? trie.state(after: byte, next) : TermTrie.unknown
    guard state != TermTrie.root else { return }
    // A mark may follow that makes another letter of the second one.
    let isPlain = at + 2 >= text.count || text[at + 2] < 0xCC
    if state == TermTrie.needsCapital, isPlain { return }
    if state < TermTrie.needsCapital, isPlain {
      open(state, depth: 2, at, text, &found)
    } else {
      open(TermTrie.root, depth: 0, at, text, &found)
    }
  }

  /// Whether three bytes are a mark of general, Chinese or full-width punctuation that no form
  /// begins with.
  @inline(__always)
  private func isIdle(_ lead: UInt8, _ at: Int, _ text: Span<UInt8>) -> Bool {
    guard at + 2 < text.count else { return false }
    switch (lead, text[at + 1]) {
    case (0xE2, 0x80), (0xE3, 0x80): break
    case (0xEF, 0xBC), (0xEF, 0xBD):
      if WordEdge.isWord(at: at, in: text) { return false }
    default: return false
    }
    return !trie.opensWithMark
  }

  private func open(
    _ state: Int, depth: Int, _ at: Int, _ text: Span<UInt8>, _ found: inout [TermCandidate]
  ) {
    if opensWord(at, text) { follow(state, depth: depth, at, text, &found) }
  }

  /// Starts a walk behind what a table has read: two characters, or an ideograph of three bytes.
  private func follow(
    _ state: Int, depth: Int, _ at: Int, _ text: Span<UInt8>, _ found: inout [TermCandidate]
  ) {
    if isDeadEnd(state, at + depth, text) { return }
    let cursor = FoldedCursor(at: at + depth)
    follow(
      Walk(state: state, depth: depth, cursor: cursor, start: at, stemEnd: nil), text, &found)
  }

  /// Whether the character behind a state, an ideograph or one of ASCII, is in no form: most walks
  /// end with their first step.
  private func isDeadEnd(_ state: Int, _ at: Int, _ text: Span<UInt8>) -> Bool {
    guard state != TermTrie.root, at + 2 < text.count, !trie.isLeaf(state),
      trie.form(at: state) == nil, !inflection.isByStem
    else { return false }
    let byte = text[at]
    if byte < 0x80 {
      let folded = FoldedText.foldedASCII(byte)
      // A mark may follow that makes another letter of it.
      guard text[at + 1] < 0xCC, !TermForm.isJoint(folded) else { return false }
      return trie.child(of: state, folded) == TermTrie.root
    }
    guard (0xE4...0xE9).contains(byte) else { return false }
    var state = state
    for offset in 0..<3 {
      state = trie.child(of: state, text[at + offset])
      if state == TermTrie.root { return true }
      if trie.isLeaf(state) { return false }
    }
    return false
  }

  private func follow(
    _ first: Walk, _ text: Span<UInt8>, _ found: inout [TermCandidate]
  ) {
    var walk = first
    repeat {
      if walk.depth > 0, trie.isLeaf(walk.state) { return compare(walk, text, &found) }
      if let form = trie.form(at: walk.state) { note(form, walk, text, &found) }
      if inflection.isByStem { tryEndings(walk, text, &found) }
      guard let byte = Self.next(&walk.cursor, text) else { return }
      walk.state = trie.child(of: walk.state, byte)
      walk.depth += 1
      walk.stemEnd = nil
    } while walk.state != TermTrie.root
  }

  /// Compares what is left of a leaf's form with the text.
  private func compare(
    _ first: Walk, _ text: Span<UInt8>, _ found: inout [TermCandidate]
  ) {
    guard let form = trie.form(at: first.state) else { return }
    var walk = first
    let range = trie.forms.range(form)
    for place in range.dropFirst(walk.depth) {
      guard Self.next(&walk.cursor, text) == trie.forms.bytes[place] else { return }
      walk.stemEnd = nil
    }
    note(form, walk, text, &found)
  }

  /// The next folded byte; one for a run of spaces and hyphens.
  @inline(__always)
  private static func next(
    _ cursor: inout FoldedCursor, _ text: Span<UInt8>
  ) -> UInt8? {
    guard let byte = cursor.next(in: text) else { return nil }
    guard TermForm.isJoint(byte) else { return byte }
    var ahead = cursor
    while let more = ahead.next(in: text), TermForm.isJoint(more) { cursor = ahead }
    return TermForm.joint
  }

  private func tryEndings(
    _ walk: Walk, _ text: Span<UInt8>, _ found: inout [TermCandidate]
  ) {
    guard walk.cursor.isOnBoundary else { return }
    for slot in [RussianStem.noun, RussianStem.adjective] {
      let state = trie.child(of: walk.state, slot)
      guard state != TermTrie.root else { continue }
      var ending: [UInt8] = []
      var cursor = walk.cursor
      while ending.count <= RussianStem.longestEnding, WordEdge.isWord(at: cursor.at, in: text) {
        repeat {
          guard let byte = cursor.next(in: text) else { break }
          ending.append(byte)
        } while !cursor.isOnBoundary
      }
      guard RussianStem.isEnding(ending[...], of: slot) else { continue }
      let next = Walk(
        state: state, depth: walk.depth + 1, cursor: cursor, start: walk.start,
        stemEnd: walk.cursor.at)
      follow(next, text, &found)
    }
  }

  private func note(
    _ form: Int, _ walk: Walk, _ text: Span<UInt8>, _ found: inout [TermCandidate]
  ) {
    guard walk.cursor.isOnBoundary else { return }
    let end = walk.cursor.at
    if !WordEdge.isWord(before: end, in: text) || closesWord(end, text) {
      let stemEnd = walk.stemEnd ?? end
      found.append(TermCandidate(start: walk.start, stemEnd: stemEnd, end: end, form: form))
      return
    }
    for suffix in inflection.suffixes {
      var cursor = walk.cursor
      guard Self.take(suffix, &cursor, text), closesWord(cursor.at, text) else { continue }
      found.append(TermCandidate(start: walk.start, stemEnd: end, end: cursor.at, form: form))
      return
    }
  }

  private static func take(
    _ suffix: [UInt8], _ cursor: inout FoldedCursor, _ text: Span<UInt8>
  ) -> Bool {
    for byte in suffix where cursor.next(in: text) != byte { return false }
    return cursor.isOnBoundary
  }

  /// Whether no word goes on at an offset: neither by a letter nor, as in *Xi'an*, by an
  /// apostrophe and a letter.
  private func closesWord(_ at: Int, _ text: Span<UInt8>) -> Bool {
    if WordEdge.isWord(at: at, in: text) { return false }
    guard let apostrophe = WordEdge.apostrophe(at: at, in: text) else { return true }
    return !WordEdge.isWord(at: at + apostrophe, in: text)
  }

  /// Whether what stands before an offset is not the first half of a word with an apostrophe.
  private func opensWord(_ at: Int, _ text: Span<UInt8>) -> Bool {
    guard !elides, let start = WordEdge.apostrophe(before: at, in: text), start > 0 else {
      return true
    }
    return !WordEdge.isWord(at: at, in: text) || !WordEdge.isWord(before: start, in: text)
  }
}

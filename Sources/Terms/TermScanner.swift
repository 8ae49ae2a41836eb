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

/// Finds every form of a trie that stands on word edges, from the places on where one may begin.
final class TermScanner {
  let trie: TermTrie
  private let inflection: Inflection
  private let elides: Bool

  init(_ trie: TermTrie, _ inflection: Inflection, elides: Bool) {
    (self.trie, self.inflection, self.elides) = (trie, inflection, elides)
  }

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

  /// Hands on the candidates that begin at the openings of a text, in their order.
  func visit(
    _ openings: [UInt32], in text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    for opening in openings {
      let at = Int(opening)
      let byte = text[at]
      if byte < 0x80 {
        if trie.sieve.mayHoldPlain(at: at, in: text) { open(ascii: byte, at, text, body) }
      } else if TermSieve.isIdeograph(byte), at + 2 < text.count {
        guard trie.sieve.mayHoldIdeograph(at: at, in: text) else { continue }
        let state = trie.state(afterIdeograph: byte, text[at + 1], text[at + 2])
        if state != TermTrie.root { follow(state, depth: 3, at, text, body) }
      } else {
        open(TermTrie.root, depth: 0, at, text, body)
      }
    }
  }

  private func open(
    ascii byte: UInt8, _ at: Int, _ text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    let next = at + 1 < text.count ? text[at + 1] : 0x20
    let state = next < 0x80 ? trie.state(after: byte, next) : TermTrie.unknown
    guard state != TermTrie.root else { return }
    // A mark may follow that makes another letter of the second one.
    let isPlain = at + 2 >= text.count || text[at + 2] < 0xCC
    if state != TermTrie.unknown, isPlain {
      open(state, depth: 2, at, text, body)
    } else {
      open(TermTrie.root, depth: 0, at, text, body)
    }
  }

  private func open(
    _ state: Int, depth: Int, _ at: Int, _ text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    if opensWord(at, text) { follow(state, depth: depth, at, text, body) }
  }

  /// Starts a walk behind what a table has read: two characters, or an ideograph of three bytes.
  private func follow(
    _ state: Int, depth: Int, _ at: Int, _ text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    if isDeadEnd(state, at + depth, text) { return }
    var walk = Walk(
      state: state, depth: depth, cursor: FoldedCursor(at: at + depth), start: at, stemEnd: nil)
    follow(&walk, text, body)
  }

  /// Whether the character behind a state, one of ASCII, is in no form: most walks end with their
  /// first step.
  private func isDeadEnd(_ state: Int, _ at: Int, _ text: Span<UInt8>) -> Bool {
    // A mark may follow that makes another letter of it.
    guard state != TermTrie.root, at + 1 < text.count, text[at] < 0x80, text[at + 1] < 0xCC,
      !trie.isLeaf(state), trie.form(at: state) == nil, !inflection.isByStem
    else { return false }
    let folded = FoldedText.foldedASCII(text[at])
    return !TermForm.isJoint(folded) && trie.child(of: state, folded) == TermTrie.root
  }

  private func follow(
    _ walk: inout Walk, _ text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    repeat {
      if walk.depth > 0, trie.isLeaf(walk.state) { return compare(&walk, text, body) }
      if let form = trie.form(at: walk.state) { note(form, walk, text, body) }
      if inflection.isByStem { tryEndings(walk, text, body) }
      guard let byte = Self.next(&walk.cursor, text) else { return }
      walk.state = trie.child(of: walk.state, byte)
      walk.depth += 1
      walk.stemEnd = nil
    } while walk.state != TermTrie.root
  }

  /// Compares what is left of a leaf's form with the text.
  private func compare(
    _ walk: inout Walk, _ text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    guard let form = trie.form(at: walk.state) else { return }
    let range = trie.forms.range(form)
    for place in range.dropFirst(walk.depth) {
      guard Self.next(&walk.cursor, text) == trie.forms.bytes[place] else { return }
      walk.stemEnd = nil
    }
    note(form, walk, text, body)
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
    _ walk: Walk, _ text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    guard walk.cursor.isOnBoundary(in: text) else { return }
    for slot in [RussianStem.noun, RussianStem.adjective] {
      let state = trie.child(of: walk.state, slot)
      guard state != TermTrie.root else { continue }
      var ending: [UInt8] = []
      var cursor = walk.cursor
      while ending.count <= RussianStem.longestEnding, WordEdge.isWord(at: cursor.at, in: text) {
        repeat {
          guard let byte = cursor.next(in: text) else { break }
          ending.append(byte)
        } while !cursor.isOnBoundary(in: text)
      }
      guard RussianStem.isEnding(ending[...], of: slot) else { continue }
      var next = Walk(
        state: state, depth: walk.depth + 1, cursor: cursor, start: walk.start,
        stemEnd: walk.cursor.at)
      follow(&next, text, body)
    }
  }

  private func note(
    _ form: Int, _ walk: Walk, _ text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    guard walk.cursor.isOnBoundary(in: text) else { return }
    let end = walk.cursor.at
    if !WordEdge.isWord(before: end, in: text) || closesWord(end, text) {
      let stemEnd = walk.stemEnd ?? end
      body(TermCandidate(start: walk.start, stemEnd: stemEnd, end: end, form: form))
      return
    }
    for suffix in inflection.suffixes {
      var cursor = walk.cursor
      guard Self.take(suffix, &cursor, text), closesWord(cursor.at, text) else { continue }
      body(TermCandidate(start: walk.start, stemEnd: end, end: cursor.at, form: form))
      return
    }
  }

  private static func take(
    _ suffix: [UInt8], _ cursor: inout FoldedCursor, _ text: Span<UInt8>
  ) -> Bool {
    for byte in suffix where cursor.next(in: text) != byte { return false }
    return cursor.isOnBoundary(in: text)
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

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
    _ openings: ArraySlice<UInt32>, in text: Span<UInt8>, _ body: (TermCandidate) -> Void
  ) {
    for opening in openings {
      let at = Int(opening)
      guard let start = start(at, text), opensWord(at, text) else { continue }
      var walk = Walk(
        state: start.state, depth: start.depth, cursor: FoldedCursor(at: at + start.depth),
        start: at, stemEnd: nil)
      follow(&walk, text, body)
    }
  }

  /// Where to begin; endings may follow any of a form's letters.
  @inline(__always)
  private func start(_ at: Int, _ text: Span<UInt8>) -> TermStarts.Start? {
    if inflection.isByStem { return TermStarts.Start(state: TermTrie.root, depth: 0) }
    return trie.start(StartKey(at: at, in: text))
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
    let rest = trie.forms.range(form).dropFirst(walk.depth)
    if !walk.cursor.skip(rest, of: trie.forms.bytes, in: text) {
      for place in rest where Self.next(&walk.cursor, text) != trie.forms.bytes[place] { return }
    }
    if !rest.isEmpty { walk.stemEnd = nil }
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

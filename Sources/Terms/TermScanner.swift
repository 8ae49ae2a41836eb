internal import Text

/// A place where the words of a form stand, before case and neighbours are looked at. Offsets are
/// into the folded bytes.
struct TermCandidate {
  let start: Int
  /// Where the ending begins.
  let stemEnd: Int
  let end: Int
  /// The index of the form.
  let form: Int

  var count: Int { end - start }
}

/// Walks a folded text and finds every form of a trie that stands on word edges.
struct TermScanner {
  private let trie: TermTrie
  private let inflection: Inflection
  private let elides: Bool
  private let bytes: [UInt8]
  private(set) var candidates: [TermCandidate] = []

  init(_ trie: TermTrie, _ inflection: Inflection, elides: Bool, bytes: [UInt8]) {
    self.trie = trie
    self.inflection = inflection
    self.elides = elides
    self.bytes = bytes
  }

  mutating func scan() {
    var at = 0
    var isInWord = false
    while at < bytes.count {
      let byte = bytes[at]
      let isWord: Bool =
        byte < 0x80 ? WordEdge.isWord(ascii: byte) : WordEdge.isWord(at: at, in: bytes)
      if !(isWord && isInWord) {
        let state = trie.child(of: TermTrie.root, byte)
        if state != TermTrie.root, opensWord(at) {
          walk(from: state, at: at + 1, start: at, stemEnd: nil)
        }
      }
      isInWord = isWord
      at += WordEdge.length(byte)
    }
  }

  /// Follows the text from a state.
  ///
  /// - Parameter stemEnd: where a stem's ending began that led to the state.
  private mutating func walk(from state: Int, at offset: Int, start: Int, stemEnd: Int?) {
    var state = state
    var at = offset
    while state != TermTrie.root {
      if let form = trie.entry(at: state) {
        note(form, start: start, stemEnd: at == offset ? stemEnd ?? at : at, end: at)
      }
      if inflection.isByStem { tryEndings(after: state, at: at, start: start) }
      guard at < bytes.count else { return }
      if TermForm.isJoint(bytes[at]) {
        state = trie.child(of: state, TermForm.joint)
        while at < bytes.count, TermForm.isJoint(bytes[at]) { at += 1 }
      } else {
        state = trie.child(of: state, bytes[at])
        at += 1
      }
    }
  }

  private mutating func tryEndings(after state: Int, at: Int, start: Int) {
    for slot in [RussianStem.noun, RussianStem.adjective] {
      let next = trie.child(of: state, slot)
      guard next != TermTrie.root else { continue }
      var end = at
      while end - at <= RussianStem.longestEnding, WordEdge.isWord(at: end, in: bytes) {
        end += WordEdge.length(bytes[end])
      }
      guard RussianStem.isEnding(bytes[at..<min(end, bytes.count)], of: slot) else { continue }
      walk(from: next, at: end, start: start, stemEnd: at)
    }
  }

  private mutating func note(_ form: Int, start: Int, stemEnd: Int, end: Int) {
    if !WordEdge.isWord(before: end, in: bytes) || closesWord(end) {
      candidates.append(TermCandidate(start: start, stemEnd: stemEnd, end: end, form: form))
      return
    }
    for suffix in inflection.suffixes where bytes[end...].starts(with: suffix) {
      let after = end + suffix.count
      guard closesWord(after) else { continue }
      candidates.append(TermCandidate(start: start, stemEnd: end, end: after, form: form))
      return
    }
  }

  /// Whether no word goes on at an offset: neither by a letter nor, as in *Xi'an*, by an
  /// apostrophe and a letter.
  private func closesWord(_ at: Int) -> Bool {
    if WordEdge.isWord(at: at, in: bytes) { return false }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "'") else { return true }
    return !WordEdge.isWord(at: at + 1, in: bytes)
  }

  /// Whether what stands before an offset is not the first half of a word with an apostrophe.
  private func opensWord(_ at: Int) -> Bool {
    guard at > 1, bytes[at - 1] == UInt8(ascii: "'"), !elides else { return true }
    return !WordEdge.isWord(at: at, in: bytes) || !WordEdge.isWord(before: at - 1, in: bytes)
  }
}

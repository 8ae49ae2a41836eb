internal import Text

/// Finds for each sentence of a text the first one that is the same when folded (a hash table with
/// open addressing).
struct FirstSentences {
  private let document: Document
  private let segments: [Segment]
  /// One more than an index into the document's segments in the low bits, those of the hash of its
  /// folded bytes above them; 0 for none. A power of two, a quarter of them free at the least.
  // As small as can be: nearly every question goes to another place of memory.
  private var slots: [UInt32]
  /// The bits of an index.
  private let indexBits: UInt32

  init(_ document: Document) {
    (self.document, segments) = (document, document.segments)
    var size = 256
    while size * 3 < segments.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    indexBits = UInt32(size - 1)
  }

  /// The first of the sentences asked for that is the same as a segment; the segment itself where
  /// there is none before it.
  ///
  /// - Parameter folded: the folded bytes of the segment.
  mutating func first(like segment: Int, _ folded: ArraySlice<UInt8>) -> Int {
    let key = StretchNumbers.key(of: folded.span) &* 0x9E37_79B9_7F4A_7C15
    let hash = UInt32(truncatingIfNeeded: key >> 32)
    var place = Int(hash & indexBits)
    while slots[place] > 0 {
      let first = Int(slots[place] & indexBits) - 1
      if (slots[place] ^ hash) & ~indexBits == 0, isSame(segment, folded, as: first) {
        return first
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = hash & ~indexBits | UInt32(segment + 1)
    return segment
  }

  private func isSame(_ segment: Int, _ folded: ArraySlice<UInt8>, as first: Int) -> Bool {
    let text = document.text.span
    let (range, example) = (segments[segment].range, segments[first].range)
    return StretchNumbers.areSame(text.extracting(range.indices), text.extracting(example.indices))
      || folded.elementsEqual(document.folded(example))
  }
}

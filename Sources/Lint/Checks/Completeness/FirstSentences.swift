internal import Text

/// Finds for each sentence of a text the first one that is the same when folded (a hash table with
/// open addressing).
struct FirstSentences {
  private let document: Document
  private let segments: [Segment]
  /// A power of two, a quarter of them free at the least.
  private var slots: [Slot]
  private var count = 0

  private struct Slot {
    /// Of the folded bytes.
    var hash: UInt32 = 0
    /// Index into the document's segments; -1 for none.
    var first: Int32 = -1
  }

  /// - Parameter count: how many sentences there will be, roughly.
  init(_ document: Document, count: Int = 0) {
    (self.document, segments) = (document, document.segments)
    var size = 256
    while size * 3 < count * 4 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The first of the sentences asked for that is the same as a segment; the segment itself where
  /// there is none before it.
  ///
  /// - Parameter folded: the folded bytes of the segment.
  mutating func first(like segment: Int, _ folded: ArraySlice<UInt8>) -> Int {
    let key = StretchNumbers.key(of: folded.span) &* 0x9E37_79B9_7F4A_7C15
    let hash = UInt32(truncatingIfNeeded: key >> 32)
    var place = Int(hash) & (slots.count - 1)
    while slots[place].first >= 0 {
      let first = Int(slots[place].first)
      if slots[place].hash == hash, isSame(segment, folded, as: first) { return first }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(hash: hash, first: Int32(segment))
    count += 1
    if count * 4 > slots.count * 3 { grow() }
    return segment
  }

  private mutating func grow() {
    let full = slots
    slots = Array(repeating: Slot(), count: full.count * 2)
    for slot in full where slot.first >= 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].first >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  private func isSame(_ segment: Int, _ folded: ArraySlice<UInt8>, as first: Int) -> Bool {
    let text = document.text.span
    let (range, example) = (segments[segment].range, segments[first].range)
    return StretchNumbers.areSame(text.extracting(range.indices), text.extracting(example.indices))
      || folded.elementsEqual(document.folded(example))
  }
}

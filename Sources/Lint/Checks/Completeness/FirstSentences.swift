internal import Text

/// For each sentence of a text the first one that is the same when folded.
struct FirstSentences {
  /// By the segments; -1 for one that is not meant.
  private var firsts: [Int32]

  /// - Parameter isMeant: whether a segment is looked at, told by itself and its folded bytes.
  init(_ document: Document, where isMeant: (Segment, ArraySlice<UInt8>) -> Bool) {
    let segments = document.segments
    var hashes = [UInt32](repeating: 0, count: segments.count)
    firsts = Array(repeating: -1, count: segments.count)
    var folded = FoldedStretches(document)
    for (index, segment) in segments.enumerated() {
      let bytes = folded.bytes(of: segment.range)
      guard isMeant(segment, bytes) else { continue }
      firsts[index] = Int32(index)
      hashes[index] = Self.hash(of: bytes.span)
    }
    // Those of like hashes are brought together first: a table of all would be asked at another
    // place of memory for each.
    let count = UInt64(segments.count / Self.bucket + 1)
    let buckets = Buckets(places: segments.count, count: Int(count)) {
      Int((UInt64(hashes[$0]) &* count) >> 32)
    }
    var known: [Int] = []
    for bucket in 0..<buckets.count {
      known.removeAll(keepingCapacity: true)
      for place in buckets[bucket] where firsts[Int(place)] >= 0 {
        let index = Int(place)
        let first = known.first {
          hashes[$0] == hashes[index]
            && Self.areSame(segments[$0].range, segments[index].range, document)
        }
        if let first { firsts[index] = Int32(first) } else { known.append(index) }
      }
    }
  }

  /// Sentences, roughly.
  private static let bucket = 8

  /// Nil for a sentence that is not meant; itself where there is none before it.
  subscript(segment: Int) -> Int? {
    let first = Int(firsts[segment])
    return first < 0 ? nil : first
  }

  private static func hash(of bytes: Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: (StretchNumbers.key(of: bytes) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private static func areSame(_ a: TextRange, _ b: TextRange, _ document: Document) -> Bool {
    let text = document.text.span
    return StretchNumbers.areSame(text.extracting(a.indices), text.extracting(b.indices))
      || document.folded(a) == document.folded(b)
  }
}

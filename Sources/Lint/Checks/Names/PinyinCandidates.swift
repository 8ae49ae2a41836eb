internal import Text

/// Words of a Latin text that read as pinyin of two syllables or more.
struct PinyinCandidate {
  let range: TextRange
  /// The place in ``PinyinCandidates/readings``.
  let reading: Int
  let isOneWord: Bool
  let segment: Int
}

struct PinyinCandidates {
  /// Each once.
  let readings: [PinyinRuns.Reading]
  /// In the order of the text, longest first at each place, overlapping.
  let places: [PinyinCandidate]

  /// The longest run of words that together are one name.
  private static let mostWords = 4

  /// None.
  init() { (readings, places) = ([], []) }

  /// Of runs that begin with a capital.
  init(in words: WordIndex, of document: Document) {
    let entries = words.entries
    var runs = PinyinRuns(entries.forms)
    var found: [PinyinCandidate] = []
    for start in entries.indices where entries.isCapitalised(at: start) {
      guard let run = runs.run(of: entries.form(at: start)),
        let segment = entries.segment(at: start)
      else { continue }
      let first = found.count
      Self.append(from: start, run, segment, entries, document.text.span, &runs, to: &found)
      Self.reverse(from: first, in: &found)
    }
    (readings, places) = (runs.readings, found)
  }

  /// Appends those that begin with a word, the shortest first.
  ///
  /// - Parameter run: of the word by itself.
  private static func append(
    from start: Int, _ run: Int, _ segment: Int, _ entries: WordEntries, _ text: Span<UInt8>,
    _ runs: inout PinyinRuns, to found: inout [PinyinCandidate]
  ) {
    let first = entries.range(at: start)
    var (last, run) = (first, run)
    for end in start..<min(start + mostWords, entries.count) {
      if end > start {
        let range = entries.range(at: end)
        guard isJoined(last, range, text), entries.segment(at: end) == segment,
          let longer = runs.run(run, with: entries.form(at: end))
        else { return }
        (last, run) = (range, longer)
      }
      if let reading = runs.reading(of: run) {
        found.append(
          PinyinCandidate(
            range: withoutPossessive(TextRange(first.start, last.end), text), reading: reading,
            isOneWord: end == start, segment: segment))
      }
    }
  }

  private static func reverse(from first: Int, in found: inout [PinyinCandidate]) {
    var (low, high) = (first, found.count - 1)
    while low < high {
      found.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }

  /// - Parameter range: of four letters or more.
  private static func withoutPossessive(_ range: TextRange, _ text: Span<UInt8>) -> TextRange {
    let end = Int(range.end)
    guard text[end - 1] == UInt8(ascii: "s") else { return range }
    let length = text[end - 2] == UInt8(ascii: "'") ? 2 : isApostrophe(end - 4, text) ? 4 : 0
    return TextRange(range.start, range.end - UInt32(length))
  }

  private static func isJoined(_ a: TextRange, _ b: TextRange, _ text: Span<UInt8>) -> Bool {
    let (start, end) = (Int(a.end), Int(b.start))
    if end - start == 3, isApostrophe(start, text) { return true }
    for at in start..<end {
      switch text[at] {
      case 0x20, 0x2D, 0x27, 0x0A: continue
      default: return false
      }
    }
    return true
  }

  /// Whether *’* stands at an offset.
  private static func isApostrophe(_ at: Int, _ text: Span<UInt8>) -> Bool {
    text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99
  }
}

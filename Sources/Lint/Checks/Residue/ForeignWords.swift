internal import Text

/// A clause of the source's language in the text's own script: the stretch of a segment in which
/// words of the one language outweigh words of the other (maximal scoring subsequence).
struct ForeignWords {
  private static let leastWords = 3
  private static let leastScore = 2.5

  private let document: Document
  private let language: Language
  private let weights: WordWeights
  private let exempt: Exemptions

  /// Nil where the language is the document's own, or is written in another script.
  init?(of language: Language, in document: Document, _ exempt: Exemptions) {
    guard language.base != document.language.base,
      language.scripts.contains(where: { document.language.isWritten(in: $0) })
    else { return nil }
    (self.document, self.language, self.exempt) = (document, language, exempt)
    weights = WordWeights(document, foreign: language)
  }

  /// - Parameter facing: the words of the aligned source's sentences, as written.
  func ranges(
    in segment: Segment, facing makeFacing: @autoclosure () -> [[String]]
  ) -> [TextRange] {
    var best: (score: Double, range: TextRange, words: Int)?
    var current: (score: Double, range: TextRange, words: Int)?
    for word in document.words(in: segment.range) where word.kind == .letters {
      let score = weights.weight(of: word)
      if let open = current, open.score > 0 {
        current = (open.score + score, open.range.union(word.range), open.words + 1)
      } else {
        current = score > 0 ? (score, word.range, 1) : nil
      }
      if score > 0, let open = current, open.score > best?.score ?? 0 { best = open }
    }
    guard let best, best.score >= Self.leastScore, best.words >= Self.leastWords else {
      let facing = makeFacing()
      let run = CopiedRun(document, foreign: language).range(in: segment, facing: facing)
      if let run, !exempt.covers(run), !exempt.isBracketed(run) { return [run] }
      return Self.copied(in: segment, of: document, language, Set(facing.joined()), exempt)
    }
    let range = Self.extended(best.range, in: segment, of: document, language)
    guard !exempt.covers(range), !exempt.isBracketed(range) else { return [] }
    let isWhole = document.words(in: segment.range).allSatisfy { range.contains($0.range) }
    return [isWhole ? segment.range : range]
  }

  /// Words in lower case that stand in the aligned source as they are and in no list of the text's
  /// own language; neighbours together. One word alone that the source's list lacks too is a word
  /// of both: *roubles*.
  private static func copied(
    in segment: Segment, of document: Document, _ language: Language, _ facing: Set<String>,
    _ exempt: Exemptions
  ) -> [TextRange] {
    guard WordList.isAvailable(for: document.language) else { return [] }
    var found: [TextRange] = []
    for word in document.words(in: segment.range) where word.kind == .letters {
      let raw = document.string(word.range)
      let isPlain = raw.unicodeScalars.count >= 3 && raw.allSatisfy { $0.isLowercase }
      guard isPlain, facing.contains(raw), !exempt.covers(word.range),
        !WordList.contains(FoldedText.fold(raw), language: document.language)
      else { continue }
      if let last = found.last, word.range.start - last.end == 1 {
        found[found.count - 1] = last.union(word.range)
      } else {
        found.append(word.range)
      }
    }
    return found.filter { range in
      let words = document.words(in: range)
      let isForeign = words.contains {
        WordList.contains(FoldedText.fold(document.string($0.range)), language: language)
      }
      return (isForeign || words.count > 1) && !isInsideName(range, in: document)
    }
  }

  /// Whether capitalised words stand right before and after: *Freunde der Oper*.
  private static func isInsideName(_ range: TextRange, in document: Document) -> Bool {
    let before = document.text[..<Int(range.start)].suffix(48)
    let after = document.text[Int(range.end)...].prefix(48)
    guard before.last == 0x20, after.first == 0x20 else { return false }
    let last = String(decoding: before, as: UTF8.self).split(separator: " ").last
    let next = String(decoding: after, as: UTF8.self).split(separator: " ").first
    return (last?.first?.isUppercase ?? false) && (next?.first?.isUppercase ?? false)
  }

  /// Takes in words at the edges that both languages have, up to the next mark.
  private static func extended(
    _ range: TextRange, in segment: Segment, of document: Document, _ language: Language
  ) -> TextRange {
    var range = range
    let words = Array(document.words(in: segment.range))
    func joins(_ word: Word, _ gap: TextRange) -> Bool {
      let folded = FoldedText.fold(document.string(word.range))
      return document.text[gap.indices].allSatisfy { $0 == 0x20 || $0 == 0x0A }
        && WordList.contains(folded, language: language)
    }
    for word in words where word.range.start >= range.end {
      guard joins(word, TextRange(range.end, word.range.start)) else { break }
      range = range.union(word.range)
    }
    for word in words.reversed() where word.range.end <= range.start {
      guard joins(word, TextRange(word.range.end, range.start)) else { break }
      range = range.union(word.range)
    }
    return range
  }
}

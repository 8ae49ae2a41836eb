internal import Formats
internal import Lint
internal import Specimens
internal import Terms
internal import Text

/// A long pair of texts, Chinese and English, made of articles and aligned as it was made.
struct LongPair {
  let megabytes: Double

  struct Texts {
    var source: [UInt8] = []
    var target: [UInt8] = []
    /// Where the sentences of both texts stand that are translations of each other.
    var pairs: [Article.PlacedPair] = []
    var megabytes: Double { Double(source.count + target.count) / 1e6 }
  }

  /// A pair of documents whose words are cut.
  static func read(_ texts: Texts) throws -> Pair {
    let source = try Format.markdown.read(texts.source, name: "long.zh.md", language: "zh")
    let target = try Format.markdown.read(texts.target, name: "long.en.md", language: "en")
    // Words are cut for the alignment, if not before.
    _ = (source.segments.count, target.segments.count)
    _ = (source.words.count, target.words.count)
    return Pair(
      source: source, target: target, alignment: alignment(source, target, texts.pairs),
      glossary: Glossary.shipped, date: Day(year: 2025, month: 6, day: 20))
  }

  /// Articles one after another, written to memory.
  func made() -> Texts {
    var texts = Texts()
    // Both with some room: what arrays leave behind as they grow would be measured too.
    texts.source.reserveCapacity(Int(megabytes * 0.6e6))
    texts.target.reserveCapacity(Int(megabytes * 0.6e6))
    texts.pairs.reserveCapacity(Int(megabytes * 8e3))
    var maker = ArticleMaker(.chinese, seed: 11)
    while texts.megabytes < megabytes {
      let article = maker.article().rendered()
      texts.pairs += article.pairs.map {
        $0.moved(source: texts.source.count, target: texts.target.count)
      }
      texts.source += Array(article.source.utf8) + [0x0A]
      texts.target += Array(article.target.utf8) + [0x0A]
    }
    return texts
  }

  /// A bead for each pair of sentences that was made; a segment belongs to the pair in which it
  /// begins.
  private static func alignment(
    _ source: Document, _ target: Document, _ pairs: [Article.PlacedPair]
  ) -> Alignment {
    var (sources, targets) = (Places(source), Places(target))
    var beads: [Bead] = []
    beads.reserveCapacity(pairs.count)
    for pair in pairs {
      let bead = Bead(
        source: sources.next(before: pair.source.upperBound),
        target: targets.next(before: pair.target.upperBound), score: 1)
      if !bead.source.isEmpty || !bead.target.isEmpty { beads.append(bead) }
    }
    return Alignment(
      kind: .translation, source: source.segments, target: target.segments,
      beads: beads, confidence: 1)
  }

  /// The segments of a document, taken one after another.
  private struct Places {
    private let document: Document
    private var next = 0

    init(_ document: Document) { self.document = document }

    /// The numbers of those not taken yet that begin before a place in the file.
    mutating func next(before end: Int) -> [Int] {
      let first = next
      while next < document.segments.count,
        document.content.map.origin(of: document.segments[next].range).start < end
      { next += 1 }
      return Array(first..<next)
    }
  }
}

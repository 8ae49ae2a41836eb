internal import Glibc

/// A word of a source segment and a word of a target segment that are translations by what is known
/// from outside the two texts.
struct WordLink {
  /// The words, numbered through the whole text.
  let source: Int32
  let target: Int32
  /// t(target | source) / p(target), and the reverse; 0 where the word need not be explained.
  let forward: Float
  let backward: Float
  let strength: Float

  func isStronger(than other: WordLink) -> Bool {
    (strength, other.source, other.target) > (other.strength, source, target)
  }
}

/// The word links between the segments of a band.
struct LinkTable {
  /// By source segment; ascending by target segment, and for each the strongest first.
  private var links: [[(segment: Int32, link: WordLink)]] = []
  /// The number of the first word of each segment.
  let sourceWords: [Int]
  let targetWords: [Int]

  init(_ bitext: Bitext, _ band: Band) {
    let (source, target) = (bitext.source, bitext.target)
    sourceWords = Self.starts(source)
    targetWords = Self.starts(target)
    let (left, right) = (source.vocabulary.unigram, target.vocabulary.unigram)
    var postings = Postings(tokens: target.vocabulary.count, includesReadings: true)
    links.reserveCapacity(source.count)
    var indexed = 0..<0
    for segment in 0..<source.count {
      let window = band.lows[segment]..<band.highs[segment + 1]
      if window.lowerBound < indexed.lowerBound || window.upperBound > indexed.upperBound {
        indexed = window.lowerBound..<min(target.count, window.upperBound + 64)
        postings.index(target, indexed)
      }
      var found: [(segment: Int32, link: WordLink)] = []
      for (place, token) in source.tokens[segment].enumerated() {
        let isReal = source.isReal(token)
        for entry in bitext.evidence.row(token) {
          let word = bitext.evidence.words[entry]
          let number = postings.number(of: word)
          guard number >= 0 else { continue }
          let weight = bitext.evidence.weights[entry]
          let ahead = target.isReal(word) ? weight / right[Int(word)] : 0
          let back = isReal ? weight / left[Int(token)] : 0
          for entry in postings[number] {
            let other = Int(postings.segments[entry])
            guard window.contains(other),
              let at = target.tokens[other].firstIndex(of: word)
            else { continue }
            found.append(
              (
                Int32(other),
                WordLink(
                  source: Int32(sourceWords[segment] + place),
                  target: Int32(targetWords[other] + at), forward: ahead, backward: back,
                  strength: logf(max(1, weight / right[Int(word)]))
                    + logf(max(1, weight / left[Int(token)])))
              ))
          }
        }
      }
      links.append(
        found.sorted { a, b in
          a.segment == b.segment ? a.link.isStronger(than: b.link) : a.segment < b.segment
        })
    }
  }

  private static func starts(_ side: BitextSide) -> [Int] {
    var starts = [0]
    for tokens in side.tokens { starts.append(starts[starts.count - 1] + tokens.count) }
    return starts
  }

  /// The links inside a bead, the strongest first.
  func links(_ source: Range<Int>, _ target: Range<Int>) -> [WordLink] {
    var found: [WordLink] = []
    for segment in source {
      for entry in links[segment] where target.contains(Int(entry.segment)) {
        found.append(entry.link)
      }
    }
    if source.count > 1 || target.count > 1 { found.sort { $0.isStronger(than: $1) } }
    return found
  }
}

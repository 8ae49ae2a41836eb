internal import Formats
internal import Specimens
internal import Text

/// A source of made-up words by Zipf's law and a summary of it, of any length: each sentence of the
/// summary has half the words of one of the source and some of its own.
struct MadeSummary {
  private(set) var source = ""
  private(set) var target = ""

  /// - Parameters: lengths in words.
  init(source length: Int, target: Int) {
    var random = SplitMix(state: 11)
    var sentences: [[Int]] = []
    for _ in 0..<max(1, length / 20) {
      sentences.append((0..<20).map { _ in Self.word(&random) })
    }
    source = Self.text(sentences)
    let chosen = (0..<max(1, target / 20)).map { _ in
      let kept = sentences[Int.random(in: 0..<sentences.count, using: &random)]
        .filter { _ in Bool.random(using: &random) }
      return kept + (kept.count..<20).map { _ in Self.word(&random) }
    }
    self.target = Self.text(chosen)
  }

  func documents() throws -> (source: Document, target: Document) {
    (try Self.document(source), try Self.document(target))
  }

  private static func document(_ text: String) throws -> Document {
    try Format.plain.read(Array(text.utf8), name: "made", language: "en")
  }

  /// The logarithm of the rank is even.
  private static func word(_ random: inout SplitMix) -> Int {
    var rank = 1.0
    for _ in 0..<14 where Bool.random(using: &random) { rank *= 2 }
    return Int(rank * Double.random(in: 1..<2, using: &random))
  }

  /// Five sentences a paragraph; one word in ten is a name.
  private static func text(_ sentences: [[Int]]) -> String {
    var text = ""
    for (index, sentence) in sentences.enumerated() {
      let words = sentence.enumerated().map { place, word in
        let spelled = spelled(word)
        let isName = place == 0 || word % 10 == 7
        return isName ? spelled.prefix(1).uppercased() + spelled.dropFirst() : spelled
      }
      text += words.joined(separator: " ") + (index % 5 == 4 ? ".\n\n" : ". ")
    }
    return text
  }

  /// Syllables by the digits of the number, so that no two words are spelt alike.
  private static func spelled(_ word: Int) -> String {
    let syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe"]
    var rest = word * 7919 % 1_000_003
    var text = ""
    while rest > 0 {
      text += syllables[rest % 12]
      rest /= 12
    }
    return text + "n"
  }
}

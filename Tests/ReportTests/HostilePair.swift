import Formats
import Lint
import Text

/// A translation with what formats stumble over: their own marks, controls, marks of direction,
/// an empty segment, beads of every shape, and a bead out of order.
enum HostilePair {
  static func pair() throws -> Pair {
    let source = document(
      "a&<b>.zh.txt", "zh",
      [
        "“甲&乙”<公司>\u{1}今天开张。", "来了\t三百人。", "他们等了\u{200F}很久。", "雨停了。", "",
        "市长]]>最后讲话。",
      ])
    let target = document(
      "a.en.txt", "en",
      [
        "“A & B” <Ltd>\u{B} opened today.", "In the end the mayor's ]]> speech.",
        "Three hundred people came and waited a long time — e\u{301}tudes\u{7F}, ~~~ & all.",
        "'Nobody' complained \"aloud\".\u{FFFF}", "",
      ])
    let beads = [
      Bead(source: [0], target: [0], score: 0.97),
      Bead(source: [1, 2], target: [2], score: 0.8),
      Bead(source: [3], target: [], score: 0.6),
      Bead(source: [4], target: [4], score: 0.5),
      Bead(source: [5], target: [1], score: 0.9, isMoved: true),
      Bead(source: [], target: [3], score: 0.4),
    ]
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments, beads: beads,
      confidence: 0.9)
    return Pair(source: source, target: target, alignment: alignment)
  }

  private static func document(
    _ name: String, _ language: Language, _ sentences: [String]
  ) -> Document {
    Presegmented.document(
      name: name, language: language, sentences: sentences.enumerated().map { ($1, $0) })
  }
}

package import Lint
internal import Text

/// A parallel corpus as Moses and other trainers read it: two plain texts with a bead a line, so
/// that lines of the same number correspond. A side without counterpart is an empty line.
package struct MosesText: Sendable {
  package let source: String
  package let target: String
  /// What the names of the two files end in: the languages, told apart if they are the same.
  package let endings: (source: String, target: String)

  /// Nil if the pair has no source or no alignment.
  package init?(_ pair: Pair) {
    guard let texts = AlignedTexts(pair) else { return nil }
    let beads = texts.alignment.beads
    source = beads.map { texts.line(.source, $0.source) + "\n" }.joined()
    target = beads.map { texts.line(.target, $0.target) + "\n" }.joined()
    let (from, to) = (texts.source.language.tag, texts.target.language.tag)
    endings = from == to ? ("source." + from, "target." + to) : (from, to)
  }
}

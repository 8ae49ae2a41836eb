internal import Lint
internal import Text

/// What `hunalign -text` prints: source, target and score a bead, between tabs, the sentences of a
/// side joined by ` ~~~ `. A side without counterpart is empty.
struct HunalignText {
  let texts: AlignedTexts

  var text: String {
    texts.alignment.beads.map { bead in
      side(.source, bead.source) + "\t" + side(.target, bead.target) + "\t"
        + AlignmentLines.decimals(bead.score) + "\n"
    }.joined()
  }

  private func side(_ side: Side, _ indices: some Collection<Int>) -> String {
    texts.lines(side, indices).joined(separator: " ~~~ ")
  }
}

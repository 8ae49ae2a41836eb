/// What an alignment rests on, each of which can be left out to see what it is worth.
///
/// ``BitextAligner`` has the worth of each. Its constants were chosen with both development sets in
/// view, so that figures on these sets flatter it. How much, a leave-one-out test tells: all 80
/// constants that can change an alignment of the sets were tuned anew on one set alone, by steps on
/// a grid of five values (a half, four fifths, one, five fourths and two of the constant; whole
/// numbers by one, or by a quarter), one constant after the other, twice through (on mac but for
/// the last seventeen, which the first time had left alone), each step kept that raised the mean
/// strict F1 of text and text with omissions, as shipped and without lexicon. The other set judges.
/// Strict F1 of the texts; then F1 of segments without counterpart in the texts with omissions,
/// with dictionary. FreeDict is here a table of the words of its entries' first lines, and nothing
/// crosses (``crossing``):
///
/// | textberg | as shipped | no lexicon | FreeDict | omissions |
/// |---|---|---|---|---|
/// | as they stand | .890 | .875 | .911 | .89 |
/// | tuned on textberg | .918 | .911 | .917 | .89 |
/// | tuned on textberg from a random start | .906 | .884 | .901 | .85 |
/// | tuned on mac | .898 | .869 | .887 | .69 |
///
/// | mac | as shipped | no lexicon, one project | CC-CEDICT | omissions |
/// |---|---|---|---|---|
/// | as they stand | .896 | .795 | .901 | .77 |
/// | tuned on mac | .903 | .819 | .880 | .65 |
/// | tuned on textberg | .837 | .630 | .842 | .73 |
/// | tuned on textberg from a random start | .850 | .699 | .860 | .72 |
///
/// The random start has every constant one step off, up or down; from it one round and a half were
/// made, and none on mac. What mac teaches serves textberg as shipped, and no lexicon but for .006;
/// the 468 segments of textberg, in one script on both sides, do not tell how to align Chinese
/// without a lexicon. What is tuned with no dictionary in view serves one badly. Constants make up
/// for each other: textberg doubles the weight of lengths (1.3 to 2.6), but from the random start
/// lowers it to 1.04, as mac does.
///
/// Seventeen constants moved on textberg and sixteen on mac, two of them in the same direction: the
/// share of links in the words' score (``LinkModel``, .5 to .25 on both) and the power by which
/// given words count (``LexicalModel``, .9 to .45 and .72). To .25 and to .72, each alone, they
/// raise mac's mean (by .008 and .002); the one lowers textberg's (by .0004), the other raises it
/// (by .002); both lower FreeDict's .911 (to .907 and .903). They stay as they are.
///
/// That words cross was seen in what went wrong on textberg. Their share (``LinkModel/crossing``) is
/// mac's best of .05, .1, .2 and .3: .896 as shipped and .904 with CC-CEDICT, .893 and .900 with .05.
/// With it textberg rises from .890 to .898 as shipped and from .905 to .912 with FreeDict; with the
/// others it comes to .890 to .898, and .916 to .920. Mac's omissions with CC-CEDICT lose .004.
///
/// How many translations of a word are learnt (``WordModel/mostTranslations``) was chosen by how the
/// work on made texts grows, from 20 and 50. With 10 and with 20 no bead of either set as shipped is
/// another than without a limit; mac loses .005 without a lexicon, and its omissions gain .006.
package enum BitextFeature: String, CaseIterable, Sendable {
  /// Words that look alike, equal numbers and marks.
  case cognates
  /// Names that sound alike across scripts.
  case names
  /// The lexicon and the glossary.
  case lexicon
  /// Words learnt from the two texts.
  case learning
  case lengths
  /// Blocks and headings.
  case structure
  /// Marks at the beginnings and ends of segments.
  case edges
  /// That segments without counterpart stand together.
  case stretches
  /// The last look at every bead, with words used once each.
  case relinking
  /// Phrases that cross between two parts of a bead, in that last look.
  case crossing
  /// What is looked for out of order.
  case moves
}

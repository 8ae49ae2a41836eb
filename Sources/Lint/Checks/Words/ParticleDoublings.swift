internal import Text

/// English *in in* and *on on*: an adverb or a stranded preposition before another preposition,
/// as in *they came in in pairs* and *the house she was born in in 1950*.
enum ParticleDoublings {
  /// - Parameter words: the words of the first of the two, folded.
  static func allow(
    _ words: [String], _ one: RepeatScanner.Repeat, _ document: Document
  ) -> Bool {
    guard document.language.base == "en", words == ["in"] || words == ["on"],
      let before = one.before
    else { return false }
    let verb = FoldedText.fold(document.string(before))
    if (words == ["in"] ? verbsWithIn : verbsWithOn).contains(verb) { return true }
    return stranding.contains(verb) && isTime(document, after: one.second.end)
  }

  /// Whether a figure, a month or a day of the week follows.
  private static func isTime(_ document: Document, after end: UInt32) -> Bool {
    let around = Surroundings(document)
    var start = around.end(ofSpaceFrom: end)
    let word = around.word(from: start)
    if FoldedText.fold(around.string(word)) == "the" { start = around.end(ofSpaceFrom: word.end) }
    let next = around.word(from: start)
    return around.scalar(from: next.start)?.isASCIIDigit ?? false
      || times.contains(FoldedText.fold(around.string(next)))
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let verbsWithIn = set(
    "come comes came coming go goes went gone going get gets got getting move moves moved moving "
      + "bring brings brought bringing take takes took taken taking put puts putting check checks "
      + "checked checking log logs logged logging sign signs signed signing settle settles settled "
      + "settling step steps stepped stepping let lets letting set sets setting give gives gave "
      + "given giving hand hands handed handing turn turns turned turning send sends sent sending "
      + "phone phoned call called drop dropped pull pulled join joins joined joining fill filled "
      + "kick kicked break broke broken cave caved chip chipped fit fits fitted fold folded phase "
      + "phased bus bused rush rushed pour poured flow flowed walk walked pile piled tune tuned "
      + "believe believes believed believing is are was were be been being am")
  private static let verbsWithOn = set(
    "go goes went gone going carry carries carried carrying move moves moved moving hold holds held "
      + "holding log logs logged logging get gets got getting sign signs signed signing turn turns "
      + "turned turning put puts putting keep keeps kept keeping come comes came coming pass passes "
      + "passed passing hang hangs hung hanging try tries tried trying catch catches caught drag "
      + "drags dragged live lives lived march marched press pressed push pushed read rely relied "
      + "depend depended agreed decided insisted is are was were be been being am later early so and "
      + "further head walked")
  private static let stranding = set(
    "born raised live lives lived living stay stayed him her it them us me work worked up interested involved engaged "
      + "invested play played appear appeared buried taught studied based")
  private static let times = set(
    "january february march april may june july august september october november december monday "
      + "tuesday wednesday thursday friday saturday sunday spring summer autumn winter early late")
}

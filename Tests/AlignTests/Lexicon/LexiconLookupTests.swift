import Testing

@testable import Align

/// What a lexicon makes of the tokens of a text.
@Suite("Lexicon lookup")
struct LexiconLookupTests {
  private func word(_ form: String) -> BitextToken { BitextToken(kind: .word, form: form) }
  private func han(_ form: String) -> BitextToken { BitextToken(kind: .lexical, form: form) }

  private func forms(_ token: BitextToken, _ pairs: [(source: String, target: String)]) -> [String]
  {
    LexiconTable(BilingualLexicon.rows(pairs)).translations(of: token).map(\.form)
  }

  @Test("Words are folded and cut like those of a text", arguments: ["Länder", "LA\u{308}NDERN"])
  func folded(_ headword: String) {
    #expect(forms(word("lande"), [(headword, "Größe")]) == ["gross"])
  }

  @Test("All headwords that begin alike answer, in the order of the file")
  func sameStem() {
    let pairs = [("regieren", "rule"), ("Kino", "cinema"), ("Regie", "direction")]
    #expect(forms(word("regie"), pairs) == ["rule", "direc"])
  }

  @Test("A headword of two words is found by either, one of three by none")
  func longHeadwords() {
    let pairs = [("Neue Welle", "new wave"), ("im Lauf der Zeit", "eventually")]
    #expect(forms(word("welle"), pairs) == ["new", "wave"])
    #expect(forms(word("zeit"), pairs) == [])
  }

  @Test("A translation of more than four words explains")
  func longTranslations() {
    #expect(
      forms(word("zug"), [("Zug", "what runs on rails daily"), ("Zug", "train")]) == ["train"])
  }

  @Test("What English hangs on with an apostrophe is no word; an elided article is")
  func apostrophes() {
    #expect(forms(word("volk"), [("Volk", "people’s choice")]) == ["peopl", "choic"])
    #expect(forms(word("mensc"), [("Mensch", "l'homme")]) == ["l", "homme"])
  }

  @Test("Words that translate half of the lexicon tell nothing, except by themselves")
  func commonplaces() {
    let verbs = (0..<200).map { (source: "wort\($0)", target: "to verb\($0)") }
    let pairs = verbs + [("gehen", "to walk"), ("zu", "to")]
    #expect(forms(word("gehen"), pairs) == ["walk"])
    #expect(forms(word("zu"), pairs) == ["to"])
  }

  @Test("Numbers and strings of Han characters and kana are kept whole")
  func kinds() {
    #expect(forms(BitextToken(kind: .number, form: "10000"), [("10000", "万")]) == ["万"])
    #expect(forms(han("丝绸之路"), [("丝绸之路", "Silk Road")]) == ["silk", "road"])
    #expect(forms(han("コンピューター"), [("コンピューター", "computer")]) == ["compu"])
  }

  @Test(
    "An inflected Japanese word is found by what stays the same in all its forms",
    arguments: [("食べ", "eat"), ("食べた", "eat"), ("行っ", "go"), ("行った", "go"), ("新しく", "new")])
  func okurigana(_ form: String, _ translation: String) {
    let pairs = [("食べる", "eat"), ("行く", "go"), ("新しい", "new"), ("食", "food")]
    #expect(forms(han(form), pairs) == [translation])
  }

  @Test("A character alone is no inflected form, and a whole headword comes before one")
  func noOkurigana() {
    #expect(forms(han("行"), [("行く", "go")]) == [])
    #expect(forms(han("話"), [("話", "story"), ("話す", "speak")]) == ["story"])
    #expect(forms(han("話し"), [("話", "story"), ("話す", "speak")]) == ["speak"])
    #expect(forms(han("ありがとう"), [("ありがた", "grateful")]) == [])
  }

  @Test("Headwords of another language that share equivalents are translations of each other")
  func bridge() {
    let french =
      "pont\tbridge\tdeck\npasserelle\tfootbridge\tbridge\nbridge\tbridge\ncartes\tcards\n"
    var faults = LexiconFaults()
    let bridge = LexiconBridge(to: TabbedReader.read(Array(french.utf8), &faults))
    #expect(bridge.headwords(for: ["deck", "Bridge"]) == ["pont", "bridge", "passerelle"])
  }
}

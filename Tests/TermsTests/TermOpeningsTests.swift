import Testing
import Text

@testable import Terms

@Suite("Where terms may begin")
struct TermOpeningsTests {
  private func openings(_ text: String, _ sieve: TermSieve) -> [UInt32] {
    let bytes = Array(text.utf8)
    var openings = TermOpenings(sieve, in: TextRange(0, bytes.count))
    var all: [UInt32] = []
    while openings.read(bytes.span) { all += openings.found }
    return all
  }

  private func sieve(_ forms: String..., needsCapital: Bool = false) -> TermSieve {
    var sieve = TermSieve()
    for form in forms { sieve.insert(Array(form.utf8)[...], needsCapital: needsCapital) }
    return sieve
  }

  @Test("Only words are looked at whose first four characters a form has")
  func words() {
    #expect(openings("Oslo and Oslofjord, Osho; OSLO", sieve("oslo")) == [0, 9, 26])
    #expect(openings("New York, new-year, newness, yesterday", sieve("new york")) == [0, 10])
    #expect(openings("", sieve("oslo")).isEmpty)
  }

  @Test("A form of three characters is told by them, one of less by all that it has")
  func shortForms() {
    #expect(openings("EU, Eurasia, Europe; Oder yesterday", sieve("eu")) == [0, 4, 13])
    #expect(openings("Oder, or others assuming", sieve("o")) == [0, 6, 9])
    #expect(openings("Oder", sieve("eu")).isEmpty && openings("EU", sieve("eu")) == [0])
  }

  @Test("A form that needs a capital is not looked for at small letters")
  func capitals() {
    let sieve = sieve("polish", "us", needsCapital: true)
    #expect(openings("to polish in Polish; for us or US paratroopers", sieve) == [13, 31])
  }

  @Test("Where spaces or marks run together, forms may begin")
  func runs() {
    #expect(openings("a  b, in Bergen yesterday", sieve("oslo")) == [0, 3])
  }

  @Test("Of words beyond ASCII, and with marks upon their letters, each is looked at")
  func others() {
    #expect(openings("Ölberg, Öl; Oder, yesterday", TermSieve()) == [0, 9])
    #expect(openings("Oö, O\u{308}l, Oode\u{308}r, yesterday", TermSieve()) == [0, 5, 11])
  }

  @Test("Ideographs are told by the one that follows")
  func ideographs() {
    #expect(openings("在纳伦，纳国。在纳，在", sieve("纳伦河")) == [3])
    #expect(openings("国家，国，在", sieve("国")) == [9])
  }

  @Test("An ideograph behind letters and digits stands for a mark")
  func lettersBeforeIdeographs() {
    let sieve = sieve("a股", "g7")
    #expect(openings("在8月，2026年，G7国，A股，A市，AB股票，yesterday", sieve) == [20, 28, 35])
    #expect(openings("8à, 8月, yesterday", sieve) == [0])
  }

  @Test("Marks are looked at where a form begins with one")
  func marks() {
    var sieve = TermSieve()
    #expect(openings("“《（", sieve).isEmpty)
    sieve.opensWithMark = true
    #expect(openings("“《（", sieve) == [0, 3, 6])
  }

  @Test("A long text is read to its end, a word at the edge of a stretch once")
  func stretches() {
    let text = String(repeating: "Osh—", count: 10_000)
    #expect(openings(text, sieve("osh")) == (0..<10_000).map { UInt32($0 * 6) })
  }

  @Test("A union has what both have")
  func union() {
    var first = sieve("osh")
    first.formUnion(sieve("naryn", "纳伦"))
    #expect(openings("Osh Naryn 纳伦在 Oslo", first) == [0, 4, 10])
  }
}

@Suite("What forms begin with")
struct TermStartsTests {
  private func trie(_ forms: String...) -> TermTrie {
    var pool = FormPool()
    for form in forms.sorted() { pool.append(Array(form.utf8)) }
    return TermTrie(pool, isWhole: false) { pool[$0].first != UInt8(ascii: "w") }
  }

  /// Bytes of a form that are read where a text begins; nil where none begins.
  private func depth(_ text: String, in trie: TermTrie) -> Int? {
    trie.start(StartKey(at: 0, in: Array((text + " yesterday").utf8).span))?.depth
  }

  @Test("Four letters or two ideographs lead into the tree, or to a form that is alone there")
  func starts() {
    let trie = trie("naryn", "naryn river", "oslo", "world bank", "纳伦", "纳伦河", "奥什")
    #expect(depth("Naryn", in: trie) == 4 && depth("纳伦", in: trie) == 6)
    #expect(depth("Oslo", in: trie) == 3 && depth("奥什", in: trie) == 3)
    for other in ["Narva", "Nariy", "Qaryn", "Oclo", "纳国"] {
      #expect(depth(other, in: trie) == nil)
    }
  }

  @Test("Where all forms need a capital, small letters lead nowhere")
  func capitals() {
    let trie = trie("naryn", "world bank")
    #expect(depth("naryn", in: trie) == nil && depth("world", in: trie) != nil)
  }

  @Test("What a shorter form begins, or is not letters alone, is read from its first byte on")
  func shortForms() {
    let trie = trie("eu", "europe", "a股", "c++ club", "纳伦")
    #expect(depth("Europe", in: trie) == 0 && depth("EU is", in: trie) == 0)
    #expect(depth("A股", in: trie) == 0 && depth("C++ c", in: trie) == 0)
    #expect(depth("B股", in: trie) == nil && depth("8月", in: trie) == nil)
    #expect(depth("E\u{301}urope", in: trie) == 0 && depth("Éurope", in: trie) == 0)
  }

  @Test("Thousands of starts are told from each other")
  func many() {
    var pool = FormPool()
    let forms = (0..<5000).map { "\($0 + 10_000) wells" }
    for form in forms { pool.append(Array(form.utf8)) }
    let trie = TermTrie(pool, isWhole: false) { _ in false }
    #expect(forms.allSatisfy { depth($0, in: trie) == 4 })
    #expect(depth("9000 wells", in: trie) == nil)
  }
}

@Suite("Spans of a text")
struct SpansTests {
  @Test("Asked from the beginning to the end they tell what overlaps and what they cut")
  func walk() {
    var spans = Spans([TextRange(20, 30), TextRange(2, 6), TextRange(4, 9)])
    #expect(!spans.overlaps(TextRange(0, 2)) && spans.overlaps(TextRange(1, 3)))
    #expect(spans.cuts(TextRange(1, 3)) && !spans.cuts(TextRange(3, 9)))
    #expect(!spans.overlaps(TextRange(9, 20)) && !spans.cuts(TextRange(9, 20)))
    #expect(spans.cuts(TextRange(25, 31)) && !spans.overlaps(TextRange(30, 40)))
  }
}

@Suite("Eight bytes at once")
struct WordBytesTests {
  @Test(
    "Letters and digits of ASCII are told from all else; behind the end are zeros",
    arguments: [
      "", "a", "Osh", "2026", "azAZ09x", "internal", "@", "/", ":", "[", "`", "{", "aé", "éa",
      "abcdefgé", "abcdefgh", "abcdefg.", "abc defg", "\u{7F}a", "\u{10}\u{19}b",
    ])
  func others(_ text: String) {
    let bytes = Array(text.utf8.prefix(8))
    let word = WordBytes.word(bytes.span, 0)
    let others = EightBytes.others(in: word)
    for place in 0..<8 {
      let byte = place < bytes.count ? bytes[place] : 0
      #expect(word >> UInt64(8 * place) & 0xFF == UInt64(byte))
      #expect((others >> UInt64(8 * place) & 0xFF == 0) == WordEdge.isWord(ascii: byte))
    }
  }
}

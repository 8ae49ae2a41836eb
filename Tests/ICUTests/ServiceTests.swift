import ICU
import Testing

@Suite("Transforms")
struct TransliteratorTests {
  @Test(
    "Pinyin without tones",
    arguments: [("纳伦", "na lun"), ("撒马尔罕", "sa ma er han"), ("港口", "gang kou"), ("", "")])
  func pinyin(_ han: String, _ latin: String) throws {
    var transform = try Transliterator("Han-Latin; Latin-ASCII")
    #expect(try transform.transform(han) == latin)
  }

  @Test("Latin-ASCII takes the marks off", arguments: [("Nâlûn Ørsted ß", "Nalun Orsted ss")])
  func ascii(_ text: String, _ plain: String) throws {
    var transform = try Transliterator("Latin-ASCII")
    #expect(try transform.transform(text) == plain)
  }

  @Test("A transform serves again and again, and lets alone what it does not know")
  func again() throws {
    var transform = try Transliterator("Cyrillic-Latin; Latin-ASCII")
    #expect(try transform.transform("Нарын") == "Naryn")
    #expect(try transform.transform("港 😀 Naryn") == "港 😀 Naryn")
    #expect(try transform.transform("Ош") == "Os")
  }

  @Test("An unknown transform throws, with the service and ICU's name of the status")
  func unknown() {
    let error = #expect(throws: ICUError.self) { _ = try Transliterator("Klingon-Latin") }
    #expect(error?.service == "transliterator Klingon-Latin")
    #expect(error?.status == "U_INVALID_ID")
    #expect(error?.description == "ICU: transliterator Klingon-Latin: U_INVALID_ID")
  }
}

@Suite("Normalisation form C")
struct NormalizerTests {
  @Test(
    "Letters and marks become one",
    arguments: [
      ("e\u{301}", "é"), ("и\u{306}", "й"), ("か\u{3099}", "が"), ("\u{1112}\u{1161}\u{11AB}", "한"),
      ("\u{212B}", "Å"), ("港口", "港口"), ("x\u{323}", "x\u{323}"), ("", ""),
    ])
  func composed(_ text: String, _ expected: String) throws {
    // Swift takes canonical equivalents for equal strings.
    #expect(try Array(Normalizer.composed(text).utf8) == Array(expected.utf8))
  }

  @Test(
    "Whether a text is composed",
    arguments: [("é", true), ("e\u{301}", false), ("港口", true), ("", true), ("и\u{306}", false)])
  func isComposed(_ text: String, _ expected: Bool) throws {
    let bytes = Array(text.utf8)
    #expect(try Normalizer.isComposed(bytes.span) == expected)
  }
}

@Suite("Numbers in words")
struct SpelloutFormatTests {
  @Test(
    "Spelling out",
    arguments: [
      ("en", 418, "four hundred eighteen"), ("de", 21, "ein\u{AD}und\u{AD}zwanzig"),
      ("zh", 392, "三百九十二"), ("fr", 80, "quatre-vingts"),
    ])
  func format(_ locale: String, _ value: Double, _ words: String) throws {
    var format = try SpelloutFormat(locale: locale)
    #expect(try format.format(value) == words)
  }

  @Test(
    "A number that opens a text, and the bytes that it takes",
    arguments: [
      ("en", "twenty-five ships", 25, 11), ("zh", "三百公里", 300, 6),
      ("ru", "двадцать пять судов", 25, 25),
    ])
  func parse(_ locale: String, _ text: String, _ value: Double, _ length: Int) throws {
    var format = try SpelloutFormat(locale: locale)
    let parsed = try #require(try format.parse(text))
    #expect(parsed.value == value)
    #expect(parsed.length == length)
  }

  @Test("No number opens the text", arguments: ["ships", "", "港口"])
  func none(_ text: String) throws {
    var format = try SpelloutFormat(locale: "en")
    #expect(try format.parse(text) == nil)
  }

  @Test("What is spelt out is read again", arguments: ["en", "de", "fr", "es", "ru", "zh", "ja"])
  func roundTrip(_ locale: String) throws {
    var format = try SpelloutFormat(locale: locale)
    for value in [0.0, 7, 18, 99, 101, 1_000, 12_345, 2_000_000] {
      let words = try format.format(value)
      let parsed = try #require(try format.parse(words), "\(words)")
      #expect(parsed.value == value, "\(words)")
      #expect(parsed.length == words.utf8.count, "\(words)")
    }
  }
}

@Suite("Names of languages")
struct LocaleNamesTests {
  @Test(
    "In English",
    arguments: [
      ("zh", "Chinese"), ("de", "German"), ("kk", "Kazakh"), ("pt-BR", "Portuguese (Brazil)"),
      ("qqq", "qqq"),
    ])
  func english(_ tag: String, _ name: String) {
    #expect(LocaleNames.english(tag) == name)
  }

  @Test("What CLDR knows", arguments: ["zh", "en-GB", "zh-Hant", "ky", "yue"])
  func known(_ tag: String) {
    #expect(LocaleNames.isKnown(language: tag))
  }

  @Test("What it does not", arguments: ["", "x", "md", "qq", "zzz"])
  func unknown(_ tag: String) {
    #expect(!LocaleNames.isKnown(language: tag))
  }

  @Test("Direction")
  func direction() {
    #expect(["ar", "he", "fa", "ur"].allSatisfy(LocaleNames.isRightToLeft))
    #expect(!["en", "zh", "ru", ""].contains(where: LocaleNames.isRightToLeft))
  }
}

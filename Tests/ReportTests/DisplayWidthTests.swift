import Testing

@testable import Report

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Columns of a terminal",
    arguments: [
      ("", 0), ("rail", 4), ("铁路", 4), ("1.8万吨", 7), ("ｶﾞ", 2), ("Ａ", 2), ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("Brücke", 6), ("Bru\u{0308}cke", 6), ("“…”", 3),
      ("🚄", 2), ("👩‍👩‍👧", 2), ("🇺🇿", 2), ("❤️", 2), ("❤︎", 1), ("1️⃣", 2), ("👍🏽", 2),
      ("हिन्दी", 5), ("שלום", 4), ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2),
    ])
  func widths(text: String, width: Int) { #expect(DisplayWidth.of(text) == width) }

  @Test(
    "What cannot be seen, or turns the line around, is spelled out",
    arguments: [
      ("a\u{0}b", "a␀b"), ("a\u{1B}[31mb", "a␛[31mb"), ("\u{7F}", "␡"), ("a\tb\nc", "a b c"),
      ("a\u{202E}b", "a<U+202E>b"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
      ("a\u{85}b", "a<U+0085>b"), ("a\u{200B}b", "a<U+200B>b"), ("\u{FEFF}a", "<U+FEFF>a"),
      ("x\u{E0041}", "x<U+E0041>"), ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("👩‍👧", "👩‍👧"),
    ])
  func visible(text: String, shown: String) { #expect(VisibleText.spelledOut(text) == shown) }
}

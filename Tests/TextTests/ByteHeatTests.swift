import Testing

@testable import Text

@Suite("Bytes that the scan passes over")
struct ByteHeatTests {
  @Test(
    "Cold bytes end at the first mark, wherever it stands",
    arguments: [
      ("Der Kahn fuhr ab. Sie blieb.", 16),
      ("stop.", 4),
      ("Wer ist da?", 10),
      ("ohne Ende und ohne Zeichen", 26),
    ])
  func cold(_ text: String, _ expected: Int) {
    let heat = LanguageProfile.of("de").hotBytes
    let bytes = Array(text.utf8)
    #expect(ByteHeat.skippingCold(0, in: bytes.span, by: heat.span) == expected)
  }

  @Test("Apostrophes are looked at only where quotations stay whole")
  func apostrophes() {
    let profile = LanguageProfile.of("en")
    #expect(profile.hotBytes[0x27] == ByteHeat.cold)
    #expect(profile.hotBytesKeepingQuotes[0x27] == ByteHeat.hot)
  }

  @Test("Ideographs are of the one class that the scan takes them for")
  func ideographs() {
    for value: UInt32 in 0x4E00...0x9FEF {
      #expect(ScalarClasses.isIdeograph(value))
      #expect(ScalarClasses.table[Int(value)] == ScalarClass.ideograph.rawValue)
    }
  }
}

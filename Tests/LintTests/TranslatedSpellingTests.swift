import Testing

@testable import Lint

@Suite("Slips and what another language calls a name") struct TranslatedSpellingTests {
  @Test(
    "A letter dropped, doubled, swapped or replaced is a slip",
    arguments: [
      ("osterkmp", "osterkamp"), ("osterkammp", "osterkamp"), ("ostrekamp", "osterkamp"),
      ("pedersen", "petersen"), ("brandsteter", "brandstetter"), ("stolzenbrg", "stolzenberg"),
    ])
  func slip(_ target: String, _ source: String) {
    #expect(TranslatedSpelling.isSlip(target, of: source))
  }

  @Test(
    "English names of places, and transcriptions, are none",
    arguments: [
      ("spain", "spanien"), ("nuremberg", "nurnberg"), ("prague", "prag"), ("milan", "mailand"),
      ("geneva", "geneve"), ("vienna", "wien"), ("novgorod", "nowgorod"), ("pushkin", "puschkin"),
      ("tashkent", "taschkent"), ("lisbon", "lisbonne"), ("mexico", "mexiko"),
      ("rwanda", "ruanda"), ("kenya", "kenia"), ("socrates", "sokrates"),
    ])
  func other(_ target: String, _ source: String) {
    #expect(!TranslatedSpelling.isSlip(target, of: source))
  }
}

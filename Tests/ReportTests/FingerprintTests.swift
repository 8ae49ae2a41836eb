import Lint
import Testing
import Text

@testable import Report

@Suite("Fingerprints")
struct FingerprintTests {
  private func fingerprint(_ text: String, at wanted: String, rule: String = "term-form") throws
    -> String
  {
    let pair = try Fixture.alone(text)
    var fingerprints = Fingerprints()
    return fingerprints.next(
      for: Fixture.finding(rule, .error, "…", in: pair, at: wanted), in: pair)
  }

  @Test("A fingerprint is sixteen hexadecimal digits")
  func shape() throws {
    let name = try fingerprint("The council met in Osh.", at: "Osh")
    #expect(name.utf8.count == 16)
    #expect(name.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test(
    "Edits elsewhere, line ends, white space and the form of letters do not change it",
    arguments: [
      "A foreword.\n\nAnother one.\n\nThe café in Osh is open.", "The\ncafé in Osh is open.",
      "The café  in Osh\r\nis open.", "The cafe\u{301} in Osh is open.", "THE café in Osh is open.",
      "The café in Osh is open. And then it closed.",
    ])
  func stable(text: String) throws {
    let name = try fingerprint("The café in Osh is open.", at: "Osh")
    #expect(try fingerprint(text, at: "Osh") == name)
  }

  @Test("Another rule, another sentence or another place in it has another fingerprint")
  func different() throws {
    let text = "The café in Osh is open."
    let names = [
      try fingerprint(text, at: "Osh"), try fingerprint(text, at: "café"),
      try fingerprint(text, at: "Osh", rule: "spelling"),
      try fingerprint("The café in Osh is shut.", at: "Osh"),
    ]
    #expect(Set(names).count == names.count)
  }

  @Test("The evidence counts")
  func evidence() throws {
    let pair = try NewsPair.pair()
    var fingerprints = Fingerprints()
    let names = ["1.8万", "42"].map { evidence in
      let finding = Fixture.finding(
        "number-mismatch", .error, "…", in: pair, at: "1,800", evidence: [evidence])
      return fingerprints.next(for: finding, in: pair)
    }
    #expect(names[0] != names[1])
  }

  @Test("Findings that are alike are told apart, always in the same way")
  func duplicates() throws {
    let pair = try Fixture.alone("The bus is late.\n\nThe bus is late.\n\nThe bus is late.\n")
    let findings = (1...3).map {
      Finding(
        rule: "echo", severity: .note, message: "again", side: .target,
        range: Fixture.range("late", in: pair.target, occurrence: $0))
    }
    func names() -> [String] {
      var fingerprints = Fingerprints()
      return findings.map { fingerprints.next(for: $0, in: pair) }
    }
    #expect(Set(names()).count == 3)
    #expect(names() == names())
  }

  @Test("The hash is FNV-1a with a zero byte after each string")
  func hash() {
    var hash = FNV1a()
    hash.add("a")
    #expect(hash.hexadecimal == "089be207b544f1e4")
  }
}

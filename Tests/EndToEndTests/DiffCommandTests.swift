import Foundation
import Testing

/// `stet diff` over the flawed texts of `Corpora/` and their clean twins, and over a history.
@Suite("Versions")
struct DiffCommandTests {
  static let twins = [
    ("summit/interview.en.md", "summit/interview.clean.en.md"),
    ("summit/summary.en.md", "summit/summary.clean.en.md"),
    ("summit/summary.unsupported.en.md", "summit/summary.clean.en.md"),
    ("hafen/hafen.en.md", "hafen/hafen.clean.en.md"),
  ]

  private func findings(_ run: Program.Run, _ state: String) throws -> [CorporaTests.Found] {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [String: Any])
    return (findings[state] as? [[String: Any]] ?? []).map(CorporaTests.Found.init)
  }

  @Test(
    "From the flawed to the clean text, the planted flaws are fixed, and nothing else is",
    arguments: twins)
  func fixed(flawed: String, clean: String) throws {
    let run = try Program.run("diff", "Corpora/" + flawed, "Corpora/" + clean, "--format", "json")
    #expect(run.status == 0)
    let fixed = try findings(run, "fixed").filter { $0.severity != "note" }
    let planted = CorporaTests.flaws.filter { $0.text == flawed }
    for flaw in planted {
      let isFixed = fixed.contains {
        $0.rule == flaw.rule && $0.start == flaw.start && $0.end == flaw.end
      }
      #expect(isFixed, "\(flaw)")
    }
    let others = fixed.filter { found in !planted.contains { $0.start == found.start } }
    #expect(others.map(\.message) == [])
    #expect(try findings(run, "introduced").filter { $0.severity != "note" }.map(\.message) == [])
  }

  @Test("The other way round, the flaws are introduced", arguments: twins)
  func introduced(flawed: String, clean: String) throws {
    let run = try Program.run("diff", "Corpora/" + clean, "Corpora/" + flawed, "--format", "json")
    let introduced = try findings(run, "introduced")
    for flaw in CorporaTests.flaws where flaw.text == flawed {
      #expect(introduced.contains { $0.rule == flaw.rule && $0.start == flaw.start }, "\(flaw)")
    }
    #expect(try findings(run, "fixed").filter { $0.severity != "note" }.map(\.message) == [])
  }

  @Test("A file and itself differ in nothing")
  func same() throws {
    let path = "Corpora/summit/interview.en.md"
    let run = try Program.run("diff", path, path)
    #expect(run.status == 0)
    #expect(run.output.contains("no sentence differs"))
    #expect(run.output.contains("0 findings fixed, 0 introduced, "))
  }

  @Test("Two summaries of one source in different words")
  func condensations() throws {
    let run = try Program.run(
      "diff", "Corpora/summit/summary.clean.en.md", "Corpora/summit/summary.unsupported.en.md",
      "--format", "json")
    #expect(try findings(run, "introduced").contains { $0.rule == "unsupported" })
  }

  @Test("A file as a commit has it and as it is now, beside its source")
  func history() throws {
    let scratch = try Scratch()
    try scratch.write("Der Hof hat 240 Kühe. Der Bauer ist müde.\n", to: "news/farm.de.md")
    try scratch.write("The farm has 420 cows. The farmer is tired.\n", to: "news/farm.en.md")
    let commit =
      "git init -q -b main . && git config user.email t@example.org "
      + "&& git config user.name T && git add -A && git commit -qm start"
    #expect(try Program.shell(commit, in: scratch.folder).status == 0)
    try scratch.write("The farm has 240 cows. The farmer is tired.\n", to: "news/farm.en.md")
    for command in ["diff HEAD -- news/farm.en.md", "diff -- news/farm.en.md"] {
      let run = try Program.shell("stet \(command)", in: scratch.folder)
      #expect(run.status == 0)
      #expect(
        run.output.hasPrefix("HEAD:news/farm.en.md → news/farm.en.md · beside news/farm.de.md"))
      #expect(run.output.contains("The farm has [-420-]{+240+} cows."))
      #expect(run.output.contains("1 finding fixed, 0 introduced, 0 remaining"))
    }
    let inFolder = try Program.shell("cd news && stet diff HEAD -- farm.en.md", in: scratch.folder)
    #expect(inFolder.output.hasPrefix("HEAD:farm.en.md → farm.en.md"))
    let between = try Program.shell(
      "git commit -qam new && stet diff HEAD~1..HEAD -- news/farm.en.md", in: scratch.folder)
    #expect(between.output.hasPrefix("HEAD~1:news/farm.en.md → HEAD:news/farm.en.md"))
    for command in [
      "stet diff nowhere -- news/farm.en.md", "stet diff HEAD -- news/other.md",
      "stet diff HEAD~1 news/farm.en.md", "stet diff news/farm.de.md news/farm.en.md",
      "stet diff news/farm.en.md",
    ] {
      let run = try Program.shell(command, in: scratch.folder)
      #expect(run.status == 2, "\(command)")
      #expect(run.errors.hasPrefix("stet: "))
    }
  }
}

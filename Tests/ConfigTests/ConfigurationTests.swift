import Config
import Testing

@Suite("Configurations")
struct ConfigurationTests {
  private func read(_ files: [String: String], at path: String = "/p/stet.json5") throws
    -> Configuration
  {
    let reader = ConfigurationReader(rules: ["addition", "omitted", "near-miss"]) { path in
      files[path].map { Array($0.utf8) }
    }
    return try reader.configuration(at: path)
  }

  @Test("Rules are merged one by one, other keys replaced")
  func extends() throws {
    let configuration = try read([
      "/p/stet.json5": "{ extends: '../house.json5', rules: { omitted: 'off' }, failOn: 'note' }",
      "/house.json5":
        "{ rules: { omitted: 'error', addition: 'note' }, failOn: 'error', glossaries: ['g/*.csv'] }",
    ])
    let levels = configuration.levels(for: "/p/a.md")
    #expect(levels["omitted"]?.value == .off)
    #expect(levels["addition"]?.value == .note)
    #expect(levels["addition"]?.origin.description == "/house.json5:1:40")
    #expect(configuration.failOn?.value == "note")
    #expect(configuration.glossaries.map(\.origin.folder) == ["/"])
    #expect(configuration.paths == ["/p/stet.json5", "/house.json5"])
  }

  @Test(
    "Overrides, the last one first",
    arguments: [
      ("/p/a.md", Configuration.Level.error), ("/p/archive/a.md", .off),
      ("/p/archive/new/a.md", .note),
      ("/q/archive/a.md", .error),
    ])
  func overrides(_ path: String, _ level: Configuration.Level) throws {
    let configuration = try read([
      "/p/stet.json5": """
      {
        rules: { "near-miss": "error" },
        overrides: [
          { files: ["archive/**"], rules: { "*": "off" } },
          { files: "archive/new/**", rules: { "near-miss": "note" } },
        ],
      }
      """
    ])
    let levels = configuration.levels(for: path)
    #expect((levels["near-miss"] ?? levels["*"])?.value == level)
  }

  @Test("The profile of the nearer file holds; an unknown one is a fault")
  func profile() throws {
    let house = "{ profile: 'strict' }"
    let own = "{ extends: '../house.json5' }"
    let merged = try read(["/p/stet.json5": own, "/house.json5": house])
    #expect(merged.profile?.value == "strict")
    #expect(merged.profile?.origin.description == "/house.json5:1:12")
    let near = "{ extends: '../house.json5', profile: 'news' }"
    #expect(try read(["/p/stet.json5": near, "/house.json5": house]).profile?.value == "news")
    let errors = #expect(throws: ConfigurationErrors.self) {
      try read(["/p/stet.json5": "{ profile: 'stict' }"])
    }
    #expect(errors?.errors.first?.message.contains("did you mean \"strict\"?") == true)
  }

  @Test("Every fault is told at once, with its place")
  func faults() throws {
    let text = "{\n  failon: 'note',\n  rules: { omited: 'error' },\n}"
    let errors = #expect(throws: ConfigurationErrors.self) { try read(["/p/stet.json5": text]) }
    #expect(
      errors?.errors.map(\.description) == [
        "/p/stet.json5:2:3: unknown key \"failon\"; did you mean \"failOn\"?",
        "/p/stet.json5:3:12: unknown rule \"omited\"; did you mean \"omitted\"?",
      ])
  }

  @Test("Columns count scalars")
  func columns() throws {
    let text = "{ /* 🚀é */ failon: 1 }"
    let errors = #expect(throws: ConfigurationErrors.self) { try read(["/p/stet.json5": text]) }
    #expect(errors?.errors.first?.column == 12)
  }

  @Test("The nearest one upward, no further than the repository")
  func finder() {
    let files: Set<String> = ["/r/.git", "/r/a/stet.json5", "/stet.json5"]
    let finder = ConfigurationFinder { files.contains($0) }
    #expect(finder.configuration(for: "/r/a/b/c") == "/r/a/stet.json5")
    #expect(finder.configuration(for: "/r/d") == nil)
    #expect(finder.configuration(for: "/other") == "/stet.json5")
    #expect(finder.repository(around: "/r/a") == "/r")
  }

  @Test("Pairs by pattern, from either side, with the languages of the path")
  func pairs() throws {
    let configuration = try read([
      "/p/stet.json5":
        "{ pairs: [{ source: 'src/{name}.md', target: '{lang}/{name}.md', kind: 'condensed' }] }"
    ])
    let files = ["/p/de/a.md", "/p/fr/a.md", "/p/src/a.md", "/p/src/b.md"]
    let rules = PairRules(
      configuration, texts: { folder in files.filter { $0.hasPrefix(folder) } },
      exists: files.contains)
    let german = PairPaths(
      source: "/p/src/a.md", target: "/p/de/a.md", kind: "condensed", targetLanguage: "de")
    #expect(rules.pairs(of: "/p/de/a.md") == [german])
    #expect(rules.pairs(of: "/p/src/a.md").map(\.target) == ["/p/de/a.md", "/p/fr/a.md"])
    #expect(rules.pairs(of: "/p/src/b.md") == [])
    #expect(rules.missing(for: "/p/de/c.md")?.path == "/p/src/c.md")
  }

  @Test("Pairs that paths suggest")
  func proposals() {
    let proposals = PairProposals([
      "news/a.zh.md", "news/a.en.md", "news/b.zh.md", "news/b.en.md", "docs/de/x.md",
      "docs/en/x.md",
      "notes.md",
    ])
    #expect(
      proposals.patterns == [
        PairProposals.Proposal(source: "**/{name}.zh.md", target: "**/{name}.en.md", count: 2),
        PairProposals.Proposal(
          source: "docs/de/**/{name}.md", target: "docs/en/**/{name}.md", count: 1),
      ])
  }
}

import Config
import Testing

@Suite("Patterns of paths")
struct PathPatternTests {
  @Test(
    "What matches",
    arguments: [
      ("articles/**/{name}.zh.md", "articles/2025/06/port.zh.md", true),
      ("articles/**/{name}.zh.md", "articles/port.zh.md", true),
      ("articles/**/{name}.zh.md", "notes/port.zh.md", false),
      ("{name}.zh.md", "news/port.zh.md", false), ("*.md", "port.md", true),
      ("*.md", "news/port.md", false), ("archive/**", "archive/a/b.md", true),
      ("p?rt.md", "pört.md", true), ("{name}/{name}.md", "port/port.md", true),
      ("{name}/{name}.md", "port/bridge.md", false),
      ("docs/{lang}/{name}.md", "docs/de/x.md", true),
      ("docs/{lang}/{name}.md", "docs/images/x.md", false), ("./a.md", "a.md", true),
      ("*.*.md", "a.b.c.md", true),
    ])
  func matches(_ pattern: String, _ path: String, _ isMatch: Bool) throws {
    #expect((try PathPattern(pattern).match(path) != nil) == isMatch)
  }

  @Test(
    "One side leads to the other",
    arguments: [
      (
        "articles/**/{name}.zh.md", "articles/**/{name}.en.md", "articles/2025/a.b.zh.md",
        "articles/2025/a.b.en.md"
      ),
      ("interviews/{name}.md", "summaries/{name}.md", "interviews/öl.md", "summaries/öl.md"),
      ("**/{name}.md", "en/**/{name}.md", "a/b/c.md", "en/a/b/c.md"),
      ("*/{name}.de.md", "*/{name}.en.md", "x/y.de.md", "x/y.en.md"),
    ])
  func leads(_ source: String, _ target: String, _ from: String, _ to: String) throws {
    let captures = try #require(try PathPattern(source).match(from))
    #expect(try PathPattern(target).bound(by: captures).path == to)
    let back = try #require(try PathPattern(target).match(to))
    #expect(try PathPattern(source).bound(by: back).path == from)
  }

  @Test("A pattern without a slash covers a name in any folder", arguments: ["a.md", "x/y/a.md"])
  func covers(_ path: String) throws { #expect(try PathPattern("*.md").covers(path)) }

  @Test(
    "Unknown placeholders",
    arguments: [
      ("{nam}.md", "unknown placeholder {nam}; did you mean {name}?"),
      ("{name", "this '{' is never closed"),
    ])
  func faults(_ pattern: String, _ message: String) {
    #expect(throws: PathPattern.Fault(offset: 0, message: message)) { try PathPattern(pattern) }
  }

  @Test("Hostile patterns end soon")
  func hostile() throws {
    let pattern = try PathPattern(String(repeating: "**/*", count: 20) + "x")
    #expect(pattern.match(String(repeating: "a/", count: 40)) == nil)
  }
}

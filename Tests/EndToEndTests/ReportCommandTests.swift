import Foundation
import Testing

/// `stet report` as files: one pair, a project, a folder, the same bytes each time.
@Suite("Report files")
struct ReportCommandTests {
  private func project() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("Der Hof hat 240 Kühe.\n\nDer Bauer ist müde.\n", to: "news/farm.de.md")
    try scratch.write("The farm has 420 cows.\n\nThe farmer is tired.\n", to: "news/farm.en.md")
    try scratch.write("Die Bahn fährt am Montag.\n", to: "news/tram.de.md")
    try scratch.write("The tram runs on Monday.\n", to: "news/tram.en.md")
    return scratch
  }

  @Test("Twice the same bytes, on another day too", arguments: ["html", "markdown", "json"])
  func deterministic(format: String) throws {
    let scratch = try project()
    func report(_ more: String) throws -> String {
      try Program.shell("\(more) stet report news --format \(format) -o -", in: scratch.folder)
        .output
    }
    let first = try report("TZ=Asia/Tokyo")
    #expect(!first.isEmpty)
    #expect(try report("TZ=America/Lima") == first)
    let hasFaketime = try Program.shell("command -v faketime").status == 0
    if hasFaketime { #expect(try report("faketime '2031-01-01'") == first) }
    #expect(try report("SOURCE_DATE_EPOCH=1700000000").contains("2023-11-14"))
    #expect(!first.contains(scratch.folder.path))
  }

  @Test("A project: an index with what is stale, and a section for each pair")
  func index() throws {
    let scratch = try project()
    let run = try Program.shell(
      "git init -q -b main . && git config user.email t@example.org && git config user.name T "
        + "&& git add -A && git commit -qm start "
        + "&& echo 'Die Bahn fährt am Freitag.' > news/tram.de.md && stet report news",
      in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.errors == "stet: wrote report.html\n")
    let page = try String(
      contentsOf: scratch.folder.appending(path: "report.html"), encoding: .utf8)
    #expect(page.contains("<a href=\"#p1\">news/farm.en.md</a>"))
    #expect(page.contains("<td>1 of 1 since "))
    #expect(page.contains("id=\"p1-f1\""))
  }

  @Test("What the baseline accepts is counted, not shown")
  func baseline() throws {
    let scratch = try project()
    let run = try Program.shell(
      "stet baseline create news && stet report news/farm.en.md --baseline stet.baseline.jsonl -o -",
      in: scratch.folder)
    #expect(run.output.contains("1 hidden by the baseline"))
    #expect(!run.output.contains("id=\"f1\""))
  }

  @Test(
    "Wrong dates and wrong files are errors",
    arguments: [
      "SOURCE_DATE_EPOCH=soon stet report news", "stet report nowhere.md",
      "stet report news --date 2026-13-01", "stet report",
    ])
  func errors(command: String) throws {
    let scratch = try project()
    #expect(try Program.shell(command, in: scratch.folder).status == 2)
  }
}

import Testing

@testable import Report

@Suite("Project reports")
struct ProjectReportTests {
  private func report() throws -> ProjectReport {
    let stale = ReportedPair.Stale(changed: 2, segments: 8, commit: "1a2b3c4d5")
    return ProjectReport(
      [
        ReportedPair(try NewsPair.linted(), stale: stale),
        ReportedPair(try CondensedPair.linted(), hidden: 3),
      ], rules: NewsPair.rules, date: "2026-07-30")
  }

  @Test("One page: an index, a section for each pair, the rules once")
  func page() throws {
    try Golden.expect(try #require(try report().page()), is: "project.html")
  }

  @Test("Ids are unique and links lead somewhere, although pairs number alike")
  func links() throws {
    let check = PageCheck(try #require(try report().page()))
    let ids = check.attributes.filter { $0.hasPrefix("id=") }.map { $0.dropFirst(4).dropLast() }
    let links = check.attributes.filter { $0.hasPrefix("href=") }.map { $0.dropFirst(7).dropLast() }
    #expect(Set(ids).count == ids.count)
    #expect(Set(links).isSubset(of: Set(ids)))
    #expect(check.isBalanced)
  }

  @Test("Beyond the limit, a folder: the index, and a page for each pair that leads back")
  func folder() throws {
    let report = try report()
    #expect(report.page(limit: 10_000) == nil)
    let pages = report.folder
    #expect(pages.map(\.name) == ["index.html", "001-works.en.html", "002-orchard.short.html"])
    #expect(pages[0].html.contains("<a href=\"001-works.en.html\">news/works.en.md</a>"))
    #expect(pages[1].html.contains("<a href=\"index.html\">All pairs</a>"))
  }

  @Test("The same for programs")
  func json() throws {
    let stale = ReportedPair.Stale(changed: 2, segments: 8, commit: "1a2b3c4d5")
    let pairs = [
      ReportedPair(try NewsPair.linted(), stale: stale),
      ReportedPair(try CondensedPair.linted(), hidden: 3),
    ]
    try Golden.expect(ReportJSON.json(pairs, date: "2026-07-30"), is: "report.json")
  }
}

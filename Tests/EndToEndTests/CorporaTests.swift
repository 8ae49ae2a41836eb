import Foundation
import Testing

/// The texts of `Corpora/`: every planted flaw is found at its place, the clean twins are silent.
@Suite("Corpora")
struct CorporaTests {
  struct Flaw: Sendable, CustomTestStringConvertible {
    let text: String
    let file: String
    let start: Int
    let end: Int
    let rule: String
    let words: String

    var testDescription: String { "\(file): \(rule) “\(words)”" }
  }

  static let flawed = [
    ("summit", "interview.en"), ("summit", "summary.en"), ("summit", "summary.unsupported.en"),
    ("hafen", "hafen.en"),
  ]

  static let flaws: [Flaw] = flawed.flatMap { folder, name -> [Flaw] in
    let table = Program.corpora.appending(path: "\(folder)/\(name).flaws.tsv")
    let rows = ((try? String(contentsOf: table, encoding: .utf8)) ?? "").split(separator: "\n")
    return rows.dropFirst().map { row in
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Flaw(
        text: "\(folder)/\(name).md", file: columns[0], start: Int(columns[1]) ?? -1,
        end: Int(columns[2]) ?? -1, rule: columns[3], words: columns[4])
    }
  }

  struct Found: Sendable {
    let rule: String
    let severity: String
    let path: String
    let start: Int
    let end: Int
    let message: String

    init(_ object: [String: Any]) {
      func offset(_ key: String) -> Int {
        (object[key] as? [String: Any])?["offset"] as? Int ?? -1
      }
      func text(_ key: String) -> String { object[key] as? String ?? "" }
      rule = text("rule")
      severity = text("severity")
      path = text("path")
      message = text("message")
      start = offset("start")
      end = offset("end")
    }
  }

  static let findings: [String: [Found]] = Dictionary(
    uniqueKeysWithValues: flawed.map { folder, name in
      let path = "Corpora/\(folder)/\(name).md"
      let run = try? Program.run("lint", path, "--format", "jsonl")
      return ("\(folder)/\(name).md", (run?.objects ?? []).map(Found.init))
    })

  @Test("Flaws are listed") func listed() { #expect(Self.flaws.count >= 45) }

  @Test("A planted flaw is found at its range", arguments: flaws)
  func found(_ flaw: Flaw) throws {
    let findings = try #require(Self.findings[flaw.text])
    let hit = findings.contains { finding in
      finding.rule == flaw.rule && finding.start == flaw.start && finding.end == flaw.end
        && finding.path.hasSuffix(flaw.file)
    }
    #expect(hit)
  }

  @Test("Nothing but the planted flaws is an error or a warning", arguments: flawed.map(\.1))
  func nothingElse(_ name: String) throws {
    let text = try #require(Self.findings.keys.first { $0.hasSuffix(name + ".md") })
    let planted = Self.flaws.filter { $0.text == text }
    let others = (Self.findings[text] ?? []).filter { finding in
      finding.severity != "note" && !planted.contains { $0.start == finding.start }
    }
    #expect(others.map(\.message) == [])
  }

  @Test(
    "A clean text has no error and at most two warnings",
    arguments: [
      "summit/interview.clean.en.md", "summit/summary.clean.en.md", "summit/summary.ru.md",
      "hafen/hafen.clean.en.md",
    ])
  func clean(_ path: String) throws {
    let run = try Program.run("lint", "Corpora/" + path, "--format", "jsonl")
    let severities = run.objects.compactMap { $0["severity"] as? String }
    #expect(run.status == 0)
    #expect(!severities.contains("error"))
    #expect(severities.count { $0 == "warning" } <= 2)
  }
}

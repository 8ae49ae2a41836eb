import Foundation
import Testing

@Suite("Baselines and fixes of a folder")
struct BaselineCommandTests {
  private static let text = """
    The talks were held in Nur-Sultan.

    Ferries leave —简化通关手续— hourly.

    Bread is sold at noon.

    """

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.text, to: "a.en.md")
    let run = try Program.shell("stet baseline create", in: scratch.folder)
    #expect(run.status == 0)
    #expect(run.errors == "stet: stet.baseline.jsonl: 2 findings, 2 added, 0 removed\n")
    return scratch
  }

  private func lint(_ scratch: Scratch, _ options: String = "") throws -> Program.Run {
    try Program.shell(
      "stet lint a.en.md --quiet-unpaired --fail-on note --format concise "
        + "--baseline stet.baseline.jsonl \(options)", in: scratch.folder)
  }

  @Test("What was there is accepted, also after lines came before it")
  func accepted() throws {
    let scratch = try folder()
    #expect(try lint(scratch, "--strict-baseline").status == 0)
    try scratch.write(
      "A new opening.\n\nAnother line.\n\n" + Self.text + "The end.\n", to: "a.en.md")
    let run = try lint(scratch, "--strict-baseline")
    #expect((run.status, run.output) == (0, ""))
  }

  @Test("A new finding is reported")
  func new() throws {
    let scratch = try folder()
    try scratch.write(Self.text + "\nBoats wait —很冷了— outside.\n", to: "a.en.md")
    #expect(try lint(scratch).lines.count == 1)
  }

  @Test("One that is gone fails a strict run, until it is pruned")
  func strict() throws {
    let scratch = try folder()
    try scratch.write(
      Self.text.replacingOccurrences(of: "Nur-Sultan", with: "Astana"), to: "a.en.md")
    #expect(try lint(scratch).status == 0)
    let strict = try lint(scratch, "--strict-baseline")
    #expect(strict.status == 1)
    #expect(strict.errors.contains("name-outdated in a.en.md is gone"))
    let prune = try Program.shell("stet baseline prune", in: scratch.folder)
    #expect(prune.errors == "stet: stet.baseline.jsonl: 1 findings, 0 added, 1 removed\n")
    #expect(try lint(scratch, "--strict-baseline").status == 0)
  }

  @Test("A conflict that git left in the baseline is named")
  func conflict() throws {
    let scratch = try folder()
    try scratch.write("<<<<<<< ours\n", to: "stet.baseline.jsonl")
    let run = try lint(scratch)
    #expect(run.status == 2)
    #expect(
      run.errors.hasPrefix("stet: stet.baseline.jsonl:1:1: not a line of a baseline; resolve"))
  }

  @Test("Fixes of the corpora: made once, nothing left to make, clean texts untouched")
  func corpora() throws {
    let scratch = try Scratch()
    let copy = scratch.folder.appending(path: "Corpora")
    try FileManager.default.copyItem(at: Program.corpora, to: copy)
    func contents() throws -> [String: Data] {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: copy.path)
      var contents: [String: Data] = [:]
      for path in paths where path.contains(".md") {
        contents[path] = try Data(contentsOf: copy.appending(path: path))
      }
      return contents
    }
    let before = try contents()
    let command = "stet lint Corpora --fix --quiet-unpaired --fail-on never --format jsonl"
    let first = try Program.shell(command, in: scratch.folder)
    let once = try contents()
    let second = try Program.shell(command, in: scratch.folder)
    #expect(try contents() == once)
    #expect(first.output == second.output)
    let changed = before.keys.filter { before[$0] != once[$0] }.sorted()
    #expect(changed == ["summit/interview.en.md", "summit/summary.en.md"])
    let safe = second.objects.filter { finding in
      (finding["fixes"] as? [[String: Any]] ?? []).contains { $0["safe"] as? Bool == true }
    }
    #expect(safe.isEmpty)
  }

  @Test("A fix keeps permissions and writes through a link")
  func permissions() throws {
    let scratch = try Scratch()
    let file = try scratch.write(Self.text, to: "real.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let run = try Program.shell(
      "ln -s real.txt a.en.txt && stet lint a.en.txt --fix --quiet-unpaired --fail-on never -o /dev/null; "
        + "stat -c %a real.txt; readlink a.en.txt; cat real.txt", in: scratch.folder)
    #expect(run.output.hasPrefix("640\nreal.txt\nThe talks were held in Astana."))
  }

  @Test("Difference before fixing: printed, nothing written")
  func diff() throws {
    let scratch = try Scratch()
    try scratch.write(Self.text, to: "a.en.md")
    let run = try Program.shell(
      "stet lint a.en.md --diff --quiet-unpaired > d; patch -p1 --dry-run < d", in: scratch.folder)
    #expect(run.status == 0)
    let file = scratch.folder.appending(path: "a.en.md")
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.text)
  }
}

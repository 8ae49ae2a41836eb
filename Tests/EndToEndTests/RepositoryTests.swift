import Foundation
import Testing

/// The program in a git repository: what is staged, what changed, what is stale, what was accepted.
@Suite("In a repository")
struct RepositoryTests {
  @Test("What is staged counts, not what the disk holds")
  func staged() throws {
    let scratch = try Ferry.repository()
    try Ferry.write(wrong: scratch)
    let command = "stet lint --staged --format concise"
    #expect(try Program.shell(command, in: scratch.folder).status == 0)
    let bad = try Program.shell(
      "git add -A; git show HEAD:news/ferry.en.md > news/ferry.en.md; \(command)",
      in: scratch.folder)
    #expect(bad.status == 1)
    #expect(bad.output.hasPrefix("news/ferry.en.md:1:"))
    let inFolder = try Program.shell("cd news && \(command)", in: scratch.folder)
    #expect(inFolder.output.hasPrefix("ferry.en.md:1:"))
  }

  @Test("A hook keeps a bad commit out")
  func hook() throws {
    let scratch = try Ferry.repository()
    try Ferry.write(wrong: scratch)
    let run = try Program.shell(
      "stet hook install && git commit -qam bad; git log --oneline | wc -l", in: scratch.folder)
    #expect(run.errors.contains("number-mismatch"))
    #expect(run.lines.last?.trimmingCharacters(in: .whitespaces) == "1")
    let gone = try Program.shell(
      "stet hook uninstall && git commit -qam bad && git log --oneline | wc -l",
      in: scratch.folder)
    #expect(gone.lines.last?.trimmingCharacters(in: .whitespaces) == "2")
  }

  @Test("A hook of somebody else is left alone")
  func foreignHook() throws {
    let scratch = try Ferry.repository()
    try scratch.write("#!/bin/sh\n", to: ".git/hooks/pre-commit")
    for command in ["install", "uninstall"] {
      #expect(try Program.shell("stet hook \(command)", in: scratch.folder).status == 2)
    }
  }

  @Test("Pairs of which a side changed since a commit")
  func since() throws {
    let scratch = try Ferry.repository()
    let command = "stet lint --since HEAD --format concise"
    #expect(try Program.shell(command, in: scratch.folder).output == "")
    try scratch.write(
      Ferry.german.replacingOccurrences(of: "240", with: "420"), to: "news/ferry.de.md")
    let run = try Program.shell(command, in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.lines.count == 1)
  }

  @Test("Names with spaces, quotes and a leading dash")
  func names() throws {
    let scratch = try Ferry.repository()
    for name in ["été – «a» b", "-x", "it's \"so\""] {
      try scratch.write(Ferry.german, to: "\(name).de.md")
      try scratch.write("\(Ferry.english)\nOne more: 77 crates.\n", to: "\(name).en.md")
    }
    let run = try Program.shell(
      "git add -A && stet lint --staged --format jsonl --fail-on never", in: scratch.folder)
    #expect(run.status == 0)
    let paths = Set(run.objects.compactMap { $0["path"] as? String })
    #expect(paths == ["-x.en.md", "it's \"so\".en.md", "été – «a» b.en.md"])
  }

  @Test("The project is every pair; a configured translation that is missing is named by status")
  func project() throws {
    let scratch = try Ferry.repository()
    try scratch.write(
      "{ pairs: [{ source: 'src/{name}.md', target: 'dst/{name}.md' }] }", to: "stet.json5")
    try scratch.write(Ferry.german, to: "src/ferry.md")
    try scratch.write(
      Ferry.english.replacingOccurrences(of: "3 May", with: "4 May"), to: "dst/ferry.md")
    try scratch.write(Ferry.german, to: "src/other.md")
    let lint = try Program.shell("stet lint --project --format concise", in: scratch.folder)
    #expect(lint.status == 1)
    #expect(lint.output.hasPrefix("dst/ferry.md:1:"))
    let status = try Program.shell("stet status", in: scratch.folder)
    #expect(status.output.contains("src/other.md: translation missing (dst/other.md)"))
  }
}

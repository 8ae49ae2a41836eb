import Foundation
import Testing

/// The program in a git repository: what is staged, what changed, what is stale, what was accepted.
@Suite("In a repository")
struct RepositoryTests {
  static let german = """
    Die Fähre fährt am 3. Mai ab. An Bord sind 240 Gäste.

    Der Kapitän grüßt die Stadt Husum.

    """
  static let english = """
    The ferry leaves on 3 May. There are 240 guests on board.

    The captain greets the town of Husum.

    """

  /// A repository with one pair, committed.
  private func repository() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.german, to: "news/ferry.de.md")
    try scratch.write(Self.english, to: "news/ferry.en.md")
    let run = try Program.shell(
      "git init -q -b main . && git config user.email t@example.org && git config user.name T "
        + "&& git add -A && git commit -qm start", in: scratch.folder)
    #expect(run.status == 0)
    return scratch
  }

  private func wrong(_ scratch: Scratch) throws {
    let text = Self.english.replacingOccurrences(of: "240", with: "420")
    try scratch.write(text, to: "news/ferry.en.md")
  }

  @Test("What is staged counts, not what the disk holds")
  func staged() throws {
    let scratch = try repository()
    try wrong(scratch)
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
    let scratch = try repository()
    try wrong(scratch)
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
    let scratch = try repository()
    try scratch.write("#!/bin/sh\n", to: ".git/hooks/pre-commit")
    for command in ["install", "uninstall"] {
      #expect(try Program.shell("stet hook \(command)", in: scratch.folder).status == 2)
    }
  }

  @Test("Pairs of which a side changed since a commit")
  func since() throws {
    let scratch = try repository()
    let command = "stet lint --since HEAD --format concise"
    #expect(try Program.shell(command, in: scratch.folder).output == "")
    try scratch.write(
      Self.german.replacingOccurrences(of: "240", with: "420"), to: "news/ferry.de.md")
    let run = try Program.shell(command, in: scratch.folder)
    #expect(run.status == 1)
    #expect(run.lines.count == 1)
  }

  @Test("Names with spaces, quotes and a leading dash")
  func names() throws {
    let scratch = try repository()
    for name in ["été – «a» b", "-x", "it's \"so\""] {
      try scratch.write(Self.german, to: "\(name).de.md")
      try scratch.write("\(Self.english)\nOne more: 77 crates.\n", to: "\(name).en.md")
    }
    let run = try Program.shell(
      "git add -A && stet lint --staged --format jsonl --fail-on never", in: scratch.folder)
    #expect(run.status == 0)
    let paths = Set(run.objects.compactMap { $0["path"] as? String })
    #expect(paths == ["-x.en.md", "it's \"so\".en.md", "été – «a» b.en.md"])
  }

  @Test("A comma makes nothing stale; a number or a name does, and the segment is named")
  func status() throws {
    let scratch = try repository()
    func status(_ german: String) throws -> Program.Run {
      try scratch.write(german, to: "news/ferry.de.md")
      return try Program.shell("git commit -qam x; stet status --strict", in: scratch.folder)
    }
    let comma = try status(Self.german.replacingOccurrences(of: "An Bord", with: "An Bord,"))
    #expect(comma.status == 0)
    #expect(comma.output.hasPrefix("news/ferry.en.md: up to date"))
    let number = try status(Self.german.replacingOccurrences(of: "240", with: "250"))
    #expect(number.status == 1)
    #expect(number.output.contains("news/ferry.en.md: stale: 1 of 3 segments"))
    #expect(number.output.contains("news/ferry.de.md:1:31: changed: An Bord sind 250 Gäste."))
    let name = try status(Self.german.replacingOccurrences(of: "Husum", with: "Emden"))
    #expect(name.output.contains("news/ferry.de.md:3:1: changed: Der Kapitän grüßt"))
  }

  private static let chinese = "渡轮于五月三日启航，船上有240名乘客。船长问候胡苏姆市民。\n"

  @Test(
    "What a translator need not look at, and what goes stale, in Chinese",
    arguments: [
      ("五月三日启航", "五月三日，启航", nil), ("240", "250", "渡轮于五月三日启航，船上有250名乘客。"),
      ("胡苏姆", "埃姆登", "船长问候埃姆登市民。"), ("五月三日", "五月四日", "渡轮于五月四日启航，船上有240名乘客。"),
    ] as [(String, String, String?)])
  func chineseStatus(_ before: String, _ after: String, _ stale: String?) throws {
    let scratch = try repository()
    try scratch.write(Self.chinese, to: "sea.zh.md")
    try scratch.write(
      "The ferry leaves on 3 May with 240 passengers. The captain greets the people of Husum.\n",
      to: "sea.en.md")
    let changed = Self.chinese.replacingOccurrences(of: before, with: after)
    let run = try Program.shell(
      "git add -A && git commit -qm sea && printf '%s' '\(changed)' > sea.zh.md && "
        + "stet status sea.en.md --strict", in: scratch.folder)
    #expect(run.status == (stale == nil ? 0 : 1))
    if let stale {
      #expect(run.output.contains("sea.en.md: stale: 1 of 2 segments of sea.zh.md changed"))
      #expect(run.lines.count { $0.hasPrefix("  sea.zh.md:1:") } == 1)
      #expect(run.output.contains("changed: \(stale)"))
    } else {
      #expect(run.output.hasPrefix("sea.en.md: up to date with sea.zh.md"))
    }
  }

  @Test("The project is every pair; a configured translation that is missing is named by status")
  func project() throws {
    let scratch = try repository()
    try scratch.write(
      "{ pairs: [{ source: 'src/{name}.md', target: 'dst/{name}.md' }] }", to: "stet.json5")
    try scratch.write(Self.german, to: "src/ferry.md")
    try scratch.write(
      Self.english.replacingOccurrences(of: "3 May", with: "4 May"), to: "dst/ferry.md")
    try scratch.write(Self.german, to: "src/other.md")
    let lint = try Program.shell("stet lint --project --format concise", in: scratch.folder)
    #expect(lint.status == 1)
    #expect(lint.output.hasPrefix("dst/ferry.md:1:"))
    let status = try Program.shell("stet status", in: scratch.folder)
    #expect(status.output.contains("src/other.md: translation missing (dst/other.md)"))
  }
}

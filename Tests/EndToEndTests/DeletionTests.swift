import Foundation
import Testing

/// Texts that a commit takes away.
@Suite("Deletions")
struct DeletionTests {
  @Test("A source that is staged for deletion, its translation not")
  func source() throws {
    let scratch = try Ferry.repository()
    let run = try Program.shell(
      "git rm -q news/ferry.de.md && stet lint --staged", in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors == "stet: news/ferry.en.md: its source news/ferry.de.md was deleted\n")
  }

  @Test("A source that is gone since a commit")
  func since() throws {
    let scratch = try Ferry.repository()
    let run = try Program.shell(
      "git rm -q news/ferry.de.md && git commit -qm less && stet lint --since HEAD~1 --fail-on never",
      in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors == "stet: news/ferry.en.md: its source news/ferry.de.md was deleted\n")
    #expect(try Program.shell("stet lint --since HEAD", in: scratch.folder).status == 0)
  }

  @Test(
    "A translation alone, and both sides, go without a word",
    arguments: ["git rm -q news/ferry.en.md", "git rm -q news/ferry.*", "git mv news old"])
  func silent(_ change: String) throws {
    let scratch = try Ferry.repository()
    let run = try Program.shell(change + " && stet lint --staged", in: scratch.folder)
    #expect((run.status, run.errors) == (0, ""))
  }

  @Test("A translation with another source still has one")
  func other() throws {
    let scratch = try Ferry.repository()
    try scratch.write(
      "Le ferry part le 3 mai. 240 passagers sont à bord.\n", to: "news/ferry.fr.md")
    let run = try Program.shell(
      "git add -A && git commit -qm fr && git rm -q news/ferry.fr.md && stet lint --staged",
      in: scratch.folder)
    #expect((run.status, run.errors) == (0, ""))
  }

  @Test("By the front matter and by the patterns of the configuration")
  func named() throws {
    let scratch = try Ferry.repository()
    try scratch.write(
      "{ pairs: [{ source: 'src/{name}.md', target: 'dst/{name}.md' }] }", to: "stet.json5")
    for name in ["src/ferry.md", "plan.md"] { try scratch.write(Ferry.german, to: name) }
    try scratch.write(Ferry.english, to: "dst/ferry.md")
    try scratch.write("---\ntranslation_of: plan.md\n---\n\n" + Ferry.english, to: "map.md")
    let run = try Program.shell(
      "git add -A && git commit -qm more && git rm -q src/ferry.md plan.md && stet lint --staged",
      in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("dst/ferry.md: its source src/ferry.md was deleted"))
    #expect(run.errors.contains("map.md: its source plan.md was deleted"))
  }
}

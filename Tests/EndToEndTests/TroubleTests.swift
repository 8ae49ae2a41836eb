import Foundation
import Testing

/// Files that go away, grow or cannot be written while the program runs: exit status 2, the reason
/// on standard error, and nothing lost.
@Suite("Trouble with files")
struct TroubleTests {
  private static let german = "Die Fähre nach Husum trägt 240 Gäste.\n"
  private static let english = "The ferry to Husum carries 420 guests.\n"
  /// With a name that has changed since.
  private static let fixable = "The ferry to Husum brings 240 guests to Nur-Sultan.\n"

  private func pair(_ name: String, in scratch: Scratch, _ english: String = Self.english) throws {
    try scratch.write(Self.german, to: "\(name).de.md")
    try scratch.write(english, to: "\(name).en.md")
  }

  @Test("A translation whose source was deleted, in a commit or since the last one")
  func deletedSource() throws {
    let scratch = try Scratch()
    for name in ["kept", "lost", "moved"] { try pair(name, in: scratch) }
    try scratch.write("A text of its own.\n", to: "own.en.md")
    let run = try Program.shell(
      "git init -q -b main . && git config user.email t@example.org && git config user.name T "
        + "&& git add -A && git commit -qm start && git rm -q lost.de.md && git commit -qm less "
        + "&& mv moved.de.md away.de.md && stet lint --project --format concise", in: scratch.folder
    )
    #expect(run.status == 2)
    #expect(run.errors.contains("lost.en.md: its source lost.de.md was deleted"))
    #expect(run.errors.contains("moved.en.md: its source moved.de.md was deleted"))
    #expect(!run.errors.contains("own.en.md") && !run.errors.contains("kept"))
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("kept.en.md:1:"))
  }

  @Test("A file that is gone when its turn comes", .timeLimit(.minutes(2)))
  func goneMeanwhile() throws {
    let scratch = try Scratch()
    try pair("b", in: scratch)
    try pair("c", in: scratch)
    try scratch.write(Self.german, to: "a.de.md")
    // Whoever reads the pipe waits until the file of another pair is removed; the pause lets the
    // reader see the end.
    let run = try Program.shell(
      "mkfifo a.en.md; while :; do { rm -f b.en.md; printf 'The ferry.'; } > a.en.md; "
        + "sleep 0.3; done & stet lint b.en.md c.en.md a.en.md --jobs 1 --format concise; status=$?; kill $!; "
        + "exit $status",
      in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("b.en.md: no such file"))
    #expect(run.output.contains("c.en.md:1:"))
  }

  @Test("A file that grows while others are checked is left as it is", .timeLimit(.minutes(2)))
  func growing() throws {
    let scratch = try Scratch()
    try pair("a", in: scratch, Self.fixable)
    try scratch.write(Self.german, to: "b.de.md")
    let run = try Program.shell(
      "mkfifo b.en.md; while :; do { echo More. >> a.en.md; printf 'The ferry.'; } > b.en.md; "
        + "sleep 0.3; done & stet lint a.en.md b.en.md --fix --jobs 1 --format concise; status=$?; kill $!; "
        + "exit $status",
      in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("a.en.md: was changed while it was checked; left as it is"))
    let text = try String(
      contentsOf: scratch.folder.appending(path: "a.en.md"), encoding: .utf8)
    #expect(text.hasPrefix(Self.fixable) && text.hasSuffix("More.\n"))
  }

  @Test("A folder that may not be written: the file stays as it was, the others are mended")
  func readOnly() throws {
    let scratch = try Scratch()
    try pair("closed/a", in: scratch, Self.fixable)
    try pair("open/b", in: scratch, Self.fixable)
    let asNobody = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
    let run = try Program.shell(
      "chmod -R a+rwX . && chmod a-w closed && \(asNobody)stet lint . --fix --format concise",
      in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors.contains("closed/a.en.md: cannot be written: permission denied"))
    for (name, isSame) in [("closed/a.en.md", true), ("open/b.en.md", false)] {
      let file = scratch.folder.appending(path: name)
      #expect((try String(contentsOf: file, encoding: .utf8) == Self.fixable) == isSame, "\(name)")
    }
    #expect(run.errors.contains("made 1 fix in 1 file"))
    #expect(run.output.hasPrefix("closed/a.en.md:1:"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: scratch.folder.appending(path: "closed").path)
    #expect(names.sorted() == ["a.de.md", "a.en.md"])
  }

  @Test("A folder that may not be read is said to be, and the others are linted")
  func closedFolder() throws {
    let scratch = try Scratch()
    try pair("closed/a", in: scratch)
    try pair("open/b", in: scratch)
    let asNobody = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
    let run = try Program.shell(
      "chmod -R a+rwX . && chmod a-rwx closed && \(asNobody)stet lint . --format concise; "
        + "status=$?; chmod u+rwx closed; exit $status", in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.errors == "stet: closed: cannot be read\n")
    #expect(run.lines.count == 1 && run.output.hasPrefix("open/b.en.md:1:"))
  }

  @Test("Links that lead in a circle")
  func circles() throws {
    let scratch = try Scratch()
    try pair("news/a", in: scratch)
    let run = try Program.shell(
      "ln -s .. news/up; ln -s x.en.md y.en.md; ln -s y.en.md x.en.md; "
        + "stet lint . --format concise; stet lint x.en.md", in: scratch.folder)
    #expect(run.status == 2)
    #expect(run.lines.count == 1)
    #expect(run.errors.contains("x.en.md: a symbolic link that leads nowhere"))
  }
}

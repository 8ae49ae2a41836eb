import Foundation
import Testing

/// `stet status`: what is stale, missing or incomplete.
@Suite("Status")
struct StatusTests {
  @Test("A comma makes nothing stale; a number or a name does, and the segment is named")
  func status() throws {
    let scratch = try Ferry.repository()
    func status(_ german: String) throws -> Program.Run {
      try scratch.write(german, to: "news/ferry.de.md")
      return try Program.shell("git commit -qam x; stet status --strict", in: scratch.folder)
    }
    let comma = try status(Ferry.german.replacingOccurrences(of: "An Bord", with: "An Bord,"))
    #expect(comma.status == 0)
    #expect(comma.output.hasPrefix("news/ferry.en.md: up to date"))
    let number = try status(Ferry.german.replacingOccurrences(of: "240", with: "250"))
    #expect(number.status == 1)
    #expect(number.output.contains("news/ferry.en.md: stale: 1 of 3 segments"))
    #expect(number.output.contains("news/ferry.de.md:1:31: changed: An Bord sind 250 Gäste."))
    let name = try status(Ferry.german.replacingOccurrences(of: "Husum", with: "Emden"))
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
    let scratch = try Ferry.repository()
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

  @Test("A file that holds both sides is no side of a pair; what it leaves out is named")
  func units() throws {
    let scratch = try Ferry.repository()
    try scratch.write(
      """
      msgid ""
      msgstr "Language: de\\n"

      msgid "Two ferries leave at noon."
      msgstr "Mittags legen zwei Fähren ab."

      msgid "The pier is closed."
      msgstr ""

      """, to: "menu.po")
    let run = try Program.shell("stet status menu.po --strict", in: scratch.folder)
    #expect(run.status == 1)
    #expect(
      run.output == """
        menu.po: 1 of 2 units not translated
          menu.po:7:8: untranslated: The pier is closed.

        1 pair: 1 incomplete · 50 % of segments current

        """)
    let json = try Program.shell("stet status menu.po --format json", in: scratch.folder)
    #expect(json.status == 0)
    #expect(json.output.contains("\"state\": \"incomplete\""))
    #expect(json.output.contains("\"change\": \"untranslated\""))
    let whole = try Program.shell(
      "sed -i 's/^msgstr \"\"$/msgstr \"Der Steg ist zu.\"/' menu.po; stet status --strict",
      in: scratch.folder)
    #expect(whole.status == 0)
    #expect(whole.output.hasPrefix("menu.po: all of 2 units translated\n"))
  }
}

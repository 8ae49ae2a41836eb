import Foundation
import Testing

/// The report's page in a browser.
@Suite(
  "In a browser", .serialized,
  .enabled(if: Browser.program != nil, "chromium is not installed: the page is not tried"))
struct BrowserTests {
  private func report(_ arguments: String..., named: String = "page.html") throws -> (Scratch, URL)
  {
    let scratch = try Scratch()
    let page = scratch.folder.appending(path: named)
    let run = try Program.run(arguments + ["--output", page.path])
    #expect(run.status == 0)
    return (scratch, page)
  }

  @Test(
    "Filters hide cards and rows, with the page's script and without", arguments: [false, true])
  func filters(isScripted: Bool) throws {
    let (scratch, page) = try report("report", "Corpora/summit/interview.en.md")
    defer { withExtendedLifetime(scratch) {} }
    let browser = try Browser(page)
    if !isScripted {
      try browser.send("Emulation.setScriptExecutionDisabled", ["value": true])
      try browser.open(page)
    }
    let errors = try browser.shown(".card.error")
    #expect(errors > 5)
    #expect(try browser.shown("sup.error") > 5)
    let rows = try browser.shown("tbody tr")
    try browser.click("#fe")
    #expect(try browser.shown(".card.error") == 0)
    #expect(try browser.shown("sup.error") == 0)
    #expect(try browser.shown(".card.warning") > 0)
    #expect(try browser.text("location.hash.slice(0,6)") == (isScripted ? "#show=" : ""))
    try browser.click("#fe")
    #expect(try browser.shown(".card.error") == errors)
    #expect(try browser.text("location.hash") == "")
    try browser.click("#fo")
    let left = try browser.shown("tbody tr")
    #expect(left < rows)
    #expect(try browser.shown("tbody tr:has(.card)") == left)
  }

  @Test("j and k go from finding to finding and around; ? shows the keys")
  func keys() throws {
    let (scratch, page) = try report("report", "Corpora/summit/summary.en.md")
    defer { withExtendedLifetime(scratch) {} }
    let browser = try Browser(page)
    let cards = try browser.shown(".card")
    try browser.press("j")
    #expect(try browser.text("location.hash") == "#f1")
    #expect(try browser.text("document.activeElement.id") == "f1")
    try browser.press("j")
    #expect(try browser.text("document.querySelector(':target').id") == "f2")
    try browser.press("k")
    try browser.press("k")
    #expect(try browser.text("location.hash") == "#f\(cards)")
    #expect(try browser.shown("#keys") == 0)
    try browser.press("?")
    #expect(try browser.shown("#keys") == 1)
  }

  @Test("s puts the rows of a condensed pair into the order of the text, and back")
  func order() throws {
    let (scratch, page) = try report("report", "Corpora/summit/summary.en.md")
    defer { withExtendedLifetime(scratch) {} }
    let browser = try Browser(page)
    let places = "[...document.querySelectorAll('tr[data-at]')].map(r=>+r.dataset.at).join()"
    func isRising(_ list: String) -> Bool {
      let numbers = list.split(separator: ",").compactMap { Int($0) }
      return numbers.count > 3 && numbers == numbers.sorted()
    }
    let before = try browser.text(places)
    #expect(!isRising(before))
    try browser.press("s")
    #expect(isRising(try browser.text(places)))
    try browser.press("s")
    #expect(try browser.text(places) == before)
  }

  @Test("A number in the text leads to its card, a mark of the map too, a band to its row")
  func anchors() throws {
    let (scratch, page) = try report("report", "Corpora/hafen/hafen.en.md")
    defer { withExtendedLifetime(scratch) {} }
    let browser = try Browser(page)
    try browser.click("td.target sup a")
    let first = try browser.text("document.querySelector('td.target sup a').hash")
    #expect(try browser.text("location.hash") == first)
    #expect(try browser.shown(".card:target") == 1)
    try browser.click(".marks a:last-child")
    #expect(try browser.text("document.querySelector(':target').className").hasPrefix("card"))
    let bands = try browser.text(
      "[...document.querySelectorAll('.map svg a')].every(a=>"
        + "document.getElementById(a.getAttribute('href').slice(1)).matches('tr'))")
    #expect(bands == "true")
  }

  @Test("A hostile text does not run")
  func hostile() throws {
    let scratch = try Scratch()
    let attack =
      "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    try scratch.write("Sag \(attack) zweimal. Es sind 3 Fälle.\n", to: "a.de.txt")
    try scratch.write("Say \(attack) twice. There are 4 cases.\n", to: "a.en.txt")
    try scratch.write("Say \(attack) three times. There are 3 cases.\n", to: "b.en.txt")
    for command in [
      "stet report a.de.txt a.en.txt -o page.html",
      "stet diff a.en.txt b.en.txt --format html -o page.html",
    ] {
      #expect(try Program.shell(command, in: scratch.folder).status == 0)
      let browser = try Browser(scratch.folder.appending(path: "page.html"))
      Thread.sleep(forTimeInterval: 0.2)
      #expect(try browser.text("document.title").hasSuffix(" · stet"))
      #expect(try browser.text("document.images.length") == "0")
      #expect(
        try browser.text("document.querySelector('main').textContent.includes('onerror')") == "true"
      )
    }
  }

  private static let attacks = [
    "<script>hit()</script>", "<SCRIPT >hit()</SCRIPT >", "<img src=x onerror=hit()>",
    "<svg/onload=hit()>", "</style><script>hit()</script>", "</title><script>hit()</script>",
    "--><script>hit()</script>", "]]><script>hit()</script>", "\"autofocus onfocus=hit() x=\"",
    "'onmouseover='hit()", "<a href=javascript:hit()>x</a>", "<iframe srcdoc=hit()>",
    "&lt;script&gt;hit()&lt;/script&gt;", "<math><mtext><script>hit()</script>", "${hit()}",
    "<template><script>hit()</script></template>", "\u{202E}<script>hit()</script>\u{202C}",
    "<base href=http://e.example>", "<meta http-equiv=refresh content=0>", "<!--",
  ]

  /// The name of a page's file is part of it too.
  @Test("No mixture of attacks runs in the browser", arguments: 0..<12)
  func mixtures(_ seed: Int) throws {
    let scratch = try Scratch()
    func text(_ words: String, _ offset: Int) -> String {
      (0..<8).map { line in
        let attack = Self.attacks[(seed * 7 + line * 3 + offset) % Self.attacks.count]
        return "\(words) \(attack) \(line + offset).\n"
      }.joined(separator: "\n")
    }
    let name = "a" + Self.attacks[seed].replacing("/", with: "")
    try scratch.write(text("Sie sagten", 0), to: name + ".de.txt")
    try scratch.write(text("They said", 1), to: name + ".en.txt")
    let page = scratch.folder.appending(path: "page.html")
    let run = try Program.run(
      "report", name + ".de.txt", name + ".en.txt", "--output", page.path, in: scratch.folder)
    #expect(run.status == 0)
    let browser = try Browser(page)
    try browser.press("j")
    try browser.click("main td.target")
    Thread.sleep(forTimeInterval: 0.1)
    #expect(try browser.text("document.scripts.length + document.images.length") == "1")
    let strange = "iframe,base,template,math"
    #expect(try browser.text("document.querySelectorAll('\(strange)').length") == "0")
    #expect(try browser.text("location.protocol") == "file:")
    #expect(try browser.text("performance.getEntriesByType('resource').length") == "0")
    #expect(
      try browser.text("document.querySelector('main').textContent.includes('hit()')") == "true")
  }

  @Test("Two versions: unchanged rows are hidden until they are asked for, cards by their state")
  func versions() throws {
    let (scratch, page) = try report(
      "diff", "Corpora/hafen/hafen.en.md", "Corpora/hafen/hafen.clean.en.md", "--format", "html")
    defer { withExtendedLifetime(scratch) {} }
    let browser = try Browser(page)
    #expect(try browser.shown("tr.same") == 0)
    #expect(try browser.shown("tr.gap") > 0)
    #expect(try browser.shown(".card.fixed") >= 8)
    try browser.click("#fc")
    #expect(try browser.shown("tr.same") > 0)
    #expect(try browser.shown("tr.gap") == 0)
    try browser.click("#ff")
    #expect(try browser.shown(".card.fixed") == 0)
    try browser.press("j")
    #expect(try browser.text("location.hash") == "#show=1010")
  }

  @Test("No page is wider than its window", arguments: [480, 1000, 1400])
  func width(_ width: Int) throws {
    for path in ["summit/interview.en.md", "summit/summary.en.md", "hafen/hafen.en.md"] {
      let (scratch, page) = try report("report", "Corpora/" + path)
      defer { withExtendedLifetime(scratch) {} }
      let browser = try Browser(page, width: width)
      try browser.send(
        "Emulation.setDeviceMetricsOverride",
        ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
      #expect(
        try browser.text("document.documentElement.scrollWidth<=innerWidth") == "true", "\(path)")
    }
  }
}

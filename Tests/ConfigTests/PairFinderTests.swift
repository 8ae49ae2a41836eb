import Config
import Testing

@Suite("Finding the pairs of a file")
struct PairFinderTests {
  /// A file system: paths, and what the front matter of some states.
  private func finder(_ paths: [String], stated: [String: String] = [:]) -> PairFinder {
    PairFinder(
      files: PairFinder.Files(
        texts: { folder in
          paths.filter { path in
            let cut = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
            return cut == folder
          }.sorted()
        },
        statedSource: { stated[$0] }))
  }

  private func pair(_ source: String, _ target: String) -> PairPaths {
    PairPaths(source: source, target: target)
  }

  @Test("English is the target, whichever side is named", arguments: ["port.zh.md", "port.en.md"])
  func english(_ path: String) throws {
    let finder = finder(["port.en.md", "port.zh.md", "notes.md", "bridge.zh.md"])
    #expect(try finder.pairs(of: path) == [pair("port.zh.md", "port.en.md")])
  }

  @Test("Between two other languages the file named is the target")
  func withoutEnglish() throws {
    let finder = finder(["port.de.md", "port.fr.md"])
    #expect(try finder.pairs(of: "port.de.md") == [pair("port.fr.md", "port.de.md")])
    #expect(try finder.pairs(of: "port.fr.md") == [pair("port.de.md", "port.fr.md")])
  }

  @Test("Three languages make a pair with each of the others")
  func three() throws {
    let finder = finder(["port.de.md", "port.en.md", "port.zh.md"])
    #expect(
      try finder.pairs(of: "port.en.md") == [
        pair("port.de.md", "port.en.md"), pair("port.zh.md", "port.en.md"),
      ])
    #expect(
      try finder.pairs(of: "port.zh.md") == [
        pair("port.de.md", "port.zh.md"), pair("port.zh.md", "port.en.md"),
      ])
  }

  @Test("What the front matter states overrules the names")
  func stated() throws {
    let finder = finder(
      ["news/port.en.md", "news/port.zh.md", "news/hafen.md"],
      stated: ["news/port.en.md": "hafen.md"])
    let expected = [pair("news/hafen.md", "news/port.en.md")]
    #expect(try finder.pairs(of: "news/port.en.md") == expected)
    #expect(try finder.pairs(of: "news/hafen.md") == expected)
    #expect(try finder.pairs(of: "news/port.zh.md") == [])
  }

  @Test("A source may have a translation and a summary")
  func several() throws {
    let finder = finder(
      ["a.md", "long.md", "short.md"], stated: ["long.md": "a.md", "short.md": "./a.md"])
    #expect(try finder.pairs(of: "a.md") == [pair("a.md", "long.md"), pair("a.md", "short.md")])
  }

  @Test(
    "A stated path starts from the folder of its file",
    arguments: [
      ("news/en/port.md", "../zh/port.md", "news/zh/port.md"),
      ("news/en/port.md", "../../port.md", "port.md"),
      ("port.md", "../zh/port.md", "../zh/port.md"),
      ("./port.md", "../zh/port.md", "../zh/port.md"),
      ("./port.md", "zh/port.md", "zh/port.md"),
      ("../en/port.md", "../zh/port.md", "../zh/port.md"),
      ("../port.md", "../../port.zh.md", "../../../port.zh.md"),
      ("/texts/en/port.md", "../zh/port.md", "/texts/zh/port.md"),
      ("news/port.md", "/texts/port.md", "/texts/port.md"),
      ("news/port.md", "./zh//port.md", "news/zh/port.md"),
    ])
  func resolves(_ path: String, _ stated: String, _ source: String) throws {
    let finder = finder([path], stated: [path: stated])
    #expect(try finder.pairs(of: path) == [pair(source, path)])
  }

  @Test(
    "A file on its own has no pair",
    arguments: ["port.zh.md", "notes.md", "", "missing/port.zh.md"])
  func alone(_ path: String) throws {
    #expect(try finder(["port.zh.md", "notes.md", "news/port.en.md"]).pairs(of: path) == [])
  }
}

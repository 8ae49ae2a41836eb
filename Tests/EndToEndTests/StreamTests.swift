import Foundation
import Testing

/// JSON records, one a line in and one a line out.
@Suite("Streams")
struct StreamTests {
  @Test("Sentences come with byte offsets into the text given")
  func segment() throws {
    let run = try Program.run(
      "segment", "--stream",
      input: #"{"id":7,"text":"通车了。很好！","language":"zh"}"# + "\n")
    #expect(run.status == 0)
    #expect(
      run.output
        == #"{"id":7,"sentences":[{"start":0,"end":12,"text":"通车了。"},{"start":12,"end":21,"text":"很好！"}]}"#
        + "\n")
  }

  @Test("A broken record answers with its error and the others go on")
  func broken() throws {
    let run = try Program.run(
      "segment", "--stream",
      input: """
        {"id":"a","text":"One. Two."}
        {"id":"b"}
        not json
        {"id":"c","text":"Three.","language":"xx"}
        {"id":"d","text":"Four."}

        """)
    #expect(run.status == 2)
    #expect(run.objects.map { $0["id"] as? String } == ["a", "b", nil, "c", "d"])
    #expect(run.objects.map { $0["error"] != nil } == [false, true, true, true, false])
  }

  @Test("A list is taken as already segmented")
  func alignSegments() throws {
    let run = try Program.run(
      "align", "--stream",
      input: """
        {"id":1,"source":["大桥开通了。","很多人来了。"],"target":["The bridge opened.","Many came."],\
        "sourceLanguage":"zh","targetLanguage":"en","kind":"translation"}

        """)
    let beads = try #require(run.objects.first?["beads"] as? [[String: Any]])
    #expect(beads.map { $0["source"] as? [Int] } == [[0], [1]])
    #expect(beads.map { $0["target"] as? [Int] } == [[0], [1]])
    #expect(run.objects.first?["sourceSegments"] == nil)
  }

  @Test("A record brings its own terms")
  func lintWithTerms() throws {
    let run = try Program.run(
      "lint", "--stream",
      input: """
        {"id":"x","source":"会谈在新城结束。","target":"The talks ended in Oldtown.","sourceLanguage":"zh",\
        "targetLanguage":"en","glossary":[{"source":"新城","target":"Newtown"},\
        {"source":"新城","target":"Oldtown","status":"deprecated"}]}

        """)
    let findings = try #require(run.objects.first?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["rule"] as? String } == ["name-variant"])
    #expect(findings.first?["text"] as? String == "Oldtown")
  }

  @Test("What would be passed over is refused")
  func usage() throws {
    for words in ["lint --stream a.md", "lint --stream --fix", "align --stream --format tmx"] {
      let run = try Program.shell("stet \(words) < /dev/null")
      #expect(run.status == 2 && run.errors.hasPrefix("stet: "))
    }
    #expect(try Program.shell("stet align --stream --format jsonl < /dev/null").status == 0)
  }

  @Test("Rules of the house come with a record, or with a configuration for all")
  func house() throws {
    let scratch = try Scratch()
    try scratch.write(
      "{ house: [{ id: 'pier', kind: 'existence', find: 'pier' }] }", to: "stet.json5")
    let records = """
      {"id":1,"target":"The pier is long.","targetLanguage":"en"}
      {"id":2,"target":"The jetty is long.","targetLanguage":"en",\
      "house":[{"id":"jetty","kind":"substitution","find":["jetty"],"replace":"quay"}]}
      {"id":3,"target":"The pier is long.","targetLanguage":"en",\
      "house":[{"id":"pier","kind":"existence","find":"quay"}]}

      """
    func rules(_ options: [String]) throws -> [[String]] {
      let run = try Program.run(
        Program.executable, ["lint", "--stream"] + options, in: scratch.folder, input: records,
        environment: [:])
      #expect(run.status == 0)
      return run.objects.map { record in
        (record["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String }
      }
    }
    #expect(try rules([]) == [[], ["house/jetty"], []])
    #expect(try rules(["--config", "stet.json5"]) == [["house/pier"], ["house/jetty"], []])
  }
}

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
}

import Foundation
import Testing

/// `stet align --stream --pool`.
@Suite("Pooled streams")
struct PoolTests {
  private func record(_ id: String, _ source: [String], _ target: [String], kind: String) -> String
  {
    let list = { (texts: [String]) in
      "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    return #"{"id":"\#(id)","source":\#(list(source)),"target":\#(list(target)),"#
      + #""sourceLanguage":"de","targetLanguage":"en","kind":"\#(kind)"}"# + "\n"
  }

  private var records: String {
    let names = ["Nordsee", "Hafen", "Schiff", "Kran", "Lotse"]
    let words = ["brine", "dock", "barge", "hoist", "guide"]
    func text(_ words: [String]) -> [String] {
      (0..<30).map { "\(words[$0 % 5]) \(words[($0 * 2 + 1) % 5])." }
    }
    return record("long", text(names), text(words), kind: "translation")
      + "not json\n"
      + record("sum", ["Kran.", "Lotse."], ["Hoist."], kind: "condensed")
      + record(
        "short", ["Kran.", "Lotse.", "Schiff."], ["Hoist.", "Guide.", "Barge."],
        kind: "translation")
  }

  @Test("Answers come in order, and each record profits from the others")
  func answers() throws {
    let alone = try Program.run("align", "--stream", "--lexicon", "none", input: records)
    let pooled = try Program.run("align", "--stream", "--pool", "--lexicon", "none", input: records)
    #expect(pooled.status == 2)
    #expect(pooled.objects.map { $0["id"] as? String } == ["long", nil, "sum", "short"])
    #expect(pooled.objects.map { $0["error"] != nil } == [false, true, false, false])
    #expect(pooled.objects.map { $0["kind"] as? String }[2] == "condensed")
    func scores(_ run: Program.Run) -> [Double] {
      ((run.objects.last?["beads"] as? [[String: Any]]) ?? []).map { $0["score"] as? Double ?? 0 }
    }
    let (before, after) = (scores(alone), scores(pooled))
    #expect(after.count == 3)
    #expect(after.reduce(0, +) > before.reduce(0, +))
  }

  @Test("A single record is aligned as without --pool")
  func single() throws {
    let record = record("x", ["Es regnet.", "Es schneit."], ["It rains."], kind: "translation")
    let alone = try Program.run("align", "--stream", input: record)
    let pooled = try Program.run("align", "--stream", "--pool", input: record)
    #expect(alone.output == pooled.output)
    #expect(alone.status == 0)
  }
}

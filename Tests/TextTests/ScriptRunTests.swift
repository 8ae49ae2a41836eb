import ICU
import Testing
import Text

@Suite("Script runs")
struct ScriptRunTests {
  /// The runs of a text as `Latn:…`, joined by bars.
  private func runs(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return ScriptRuns.runs(in: bytes, range: TextRange(0, bytes.count)).map { run in
      run.script.code + ":" + String(decoding: bytes[run.range.indices], as: UTF8.self)
    }.joined(separator: "|")
  }

  @Test(
    "What several scripts share joins the run that it stands in",
    arguments: [
      ("The port of 阿拉木图 grew by 3%.", "Latn:The port of |Hani:阿拉木图 |Latn:grew by 3%."),
      ("…Привет, мир!", "Cyrl:…Привет, мир!"), ("2019年，港口开放。", "Hani:2019年，港口开放。"),
      ("港口😀 opened", "Hani:港口😀 |Latn:opened"), ("", ""), ("порт-port", "Cyrl:порт-|Latn:port"),
      ("12, 13!", "Zyyy:12, 13!"),
      ("e\u{301}cole и\u{306}", "Latn:e\u{301}cole |Cyrl:и\u{306}"),
    ])
  func common(_ text: String, _ expected: String) { #expect(runs(text) == expected) }

  @Test(
    "Script extensions tell where a shared mark belongs",
    arguments: [
      ("人々", "Hani:人々"), ("ラーメン", "Kana:ラーメン"), ("らーめん", "Hira:らーめん"),
      ("ーメン", "Kana:ーメン"), ("वह गया। ३", "Deva:वह गया। ३"), ("সে গেল। ৩", "Beng:সে গেল। ৩"),
      ("在 Linux 上。", "Hani:在 |Latn:Linux |Hani:上。"), ("用 Linux。好", "Hani:用 |Latn:Linux|Hani:。好"),
      ("用 Linux。", "Hani:用 |Latn:Linux。"), ("سلام، دنیا؟", "Arab:سلام، دنیا؟"),
    ])
  func extensions(_ text: String, _ expected: String) { #expect(runs(text) == expected) }

  @Test(
    "A closing mark goes with its opening one",
    arguments: [
      ("gamma (γάμμα) is a letter", "Latn:gamma (|Grek:γάμμα|Latn:) is a letter"),
      ("the word “港口” means", "Latn:the word “|Hani:港口|Latn:” means"),
      ("(γάμμα) is", "Grek:(γάμμα) |Latn:is"), ("港口（port）开放", "Hani:港口（|Latn:port|Hani:）开放"),
      ("«Сон [a] был»", "Cyrl:«Сон [|Latn:a|Cyrl:] был»"),
      ("it’s γ’s", "Latn:it’s |Grek:γ’|Latn:s"),
      ("a) γ) b", "Latn:a) |Grek:γ) |Latn:b"),
    ])
  func pairs(_ text: String, _ expected: String) { #expect(runs(text) == expected) }

  @Test("The core of a run begins and ends with a letter")
  func core() throws {
    let text = Array("The port: “港口，2019年开放！” – open.".utf8)
    let cores = ScriptRuns.runs(in: text, range: TextRange(0, text.count)).map(\.core)
    let words = cores.map { String(decoding: text[$0.indices], as: UTF8.self) }
    #expect(words == ["The port", "港口，2019年开放", "open"])
  }

  @Test("No run reaches over the end of a sentence")
  func sentences() throws {
    let document = try read("The port opened. It grew. 港口开放。")
    let found = ScriptRuns.runs(in: document).map { document.string($0.range) }
    #expect(found == ["The port opened.", "It grew.", "港口开放。"])
  }

  @Test("Offsets are those of the whole text")
  func offsets() {
    let bytes = Array("港 port 口".utf8)
    let runs = ScriptRuns.runs(in: bytes, range: TextRange(4, 12))
    #expect(runs.map(\.range) == [TextRange(4, 9), TextRange(9, 12)])
    #expect(runs.map(\.core) == [TextRange(4, 8), TextRange(9, 12)])
    #expect(runs.map(\.script) == [.latin, .han])
  }
}

import Testing
import Text

@testable import Lint

@Suite("Runs in a foreign script")
struct ForeignScriptTests {
  private func runs(_ text: String, _ language: Language = "en") throws -> [String] {
    let document = try lintedText(text, language)
    let exempt = Exemptions(document, quotations: Quotations.find(in: document))
    let script = ForeignScript(document, exempt: exempt)
    return document.segments.flatMap { segment in
      script.ranges(in: segment).map { document.string($0) }
    }
  }

  @Test(
    "What is left over is found as a whole",
    arguments: [
      (Language("en"), "The ferry is 很晚了 today.", ["很晚了"]),
      ("en", "The ferry is 很晚了，3月才来 today.", ["很晚了，3月才来"]),
      ("en", "The 船 is late.", ["船"]), ("en", "很晚了。", ["很晚了。"]),
      ("en", "The ferry опоздал again.", ["опоздал"]),
      ("en", "The ferry ターミナル is closed.", ["ターミナル"]),
      ("ru", "Тот паром 很晚了 сегодня.", ["很晚了"]),
      ("zh", "船来了 and the men were gone again 今天。", ["and the men were gone again"]),
      ("hi", "जहाज़ आज 很晚了 है।", ["很晚了"]),
      ("uz-Cyrl", "Ушул паром 很晚了 келди.", ["很晚了"]),
    ])
  func found(_ language: Language, _ text: String, _ expected: [String]) throws {
    #expect(try runs(text, language) == expected)
  }

  @Test(
    "What is meant to stand there is left alone",
    arguments: [
      (Language("en"), "Then Li Na 李娜 spoke."), ("en", "Then Li Na (李娜) spoke."),
      ("en", "Then Zhang He 张和 spoke."),
      ("en", "The town of Naryn Нарын is cold."), ("en", "A resistance of 5 Ω or 3 μm."),
      ("en", "The word “很晚了” means late."), ("en", "The book 《边城》 is short."),
      ("en", "Late (很晚了) is late."), ("en", "See https://example.cn/ for more."),
      ("en", "Type `很晚了` here."), ("en", "The ferry is late."), ("en", ""),
      ("zh", "他在 Windows 上工作。"), ("zh", "买了一台 Lake Times 相机。"), ("ja", "ターミナルと港です。"),
      ("ru", "Журнал Lake Times вышел."), ("hi", "जहाज़ आज आया।"), ("th", "เรือมาแล้ว"),
      ("sr", "Брод je stigao."), ("ko", "배가 왔다 (港)."),
    ])
  func exempt(_ language: Language, _ text: String) throws {
    #expect(try runs(text, language) == [])
  }

  @Test("Brackets hold a gloss only up to the length of a phrase")
  func brackets() throws {
    let long = "很晚了船还没有来大家都走了码头上空空荡荡没有一个人影只有风"
    #expect(try runs("It was late (\(long)) again.") == [long])
  }

  @Test("What the message calls the language")
  func language() throws {
    let document = try lintedText("很晚了 опоздал ターミナル λιμάνι")
    func name(_ passage: String, source: Document? = nil) throws -> String {
      let range = try #require(document.range(of: passage))
      return ForeignScript.language(of: range, in: document, source: source)
    }
    #expect(try name("很晚了") == "Chinese")
    #expect(try name("很晚了", source: try lintedText("船。", "ja")) == "Japanese")
    #expect(try name("опоздал") == "Cyrillic letters")
    #expect(try name("опоздал", source: try lintedText("Паром.", "ru")) == "Russian")
    #expect(try name("λιμάνι") == "Greek letters")
  }

  @Test("The characters around a range, spaces aside")
  func neighbours() throws {
    let document = try lintedText("港 ( 船 ) 口")
    let exempt = Exemptions(document, quotations: [])
    let range = try #require(document.range(of: "船"))
    #expect(exempt.character(before: range.start) == "(")
    #expect(exempt.character(after: range.end) == ")")
    #expect(exempt.character(before: 0) == nil)
    #expect(exempt.character(after: UInt32(document.text.count)) == nil)
  }
}

import Foundation
import Testing

/// `stet glossary`.
@Suite("The glossary command")
struct GlossaryCommandTests {
  private static let table = """
    concept,type,language,term,status,valid_from,valid_to
    naryn,place,zh,纳伦,preferred,,
    naryn,place,en,Naryn,preferred,,
    naryn,place,en,Narin,deprecated,,

    """

  @Test("A sound term base has nothing to report, a bad row is named by line and column")
  func check() throws {
    let scratch = try Scratch()
    let good = try scratch.write(Self.table, to: "good.csv").path
    let run = try Program.run("glossary", "check", good)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let twice = Self.table + "naryn,place,en,Narin,admitted,,\n"
    let bad = try scratch.write(twice, to: "bad.csv").path
    let found = try Program.run("glossary", "check", bad)
    #expect(found.status == 1)
    #expect(found.output.contains("bad.csv:5:16: error[contradiction]"))
    let broken = try scratch.write(Self.table + "osh,place,en,Osh,prefered,,\n", to: "x.csv").path
    let refused = try Program.run("glossary", "check", broken)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("x.csv:5:18: unknown status"))
  }

  @Test("The good rows of a bad term base are used only where the user says so")
  func badRows() throws {
    let scratch = try Scratch()
    let text = try scratch.write("Floods cut off Narin.\n", to: "a.en.txt").path
    let terms = try scratch.write(Self.table + "osh,place,xq,Osh,preferred,,\n", to: "t.csv").path
    #expect(try Program.run("lint", text, "--glossary", terms).status == 2)
    let run = try Program.run("lint", text, "--glossary", terms, "--skip-bad-terms")
    #expect(run.status == 0)
    #expect(run.output.contains("name-variant"))
    #expect(run.errors.contains("passed over"))
  }

  @Test("A term is looked up in what ships; an unknown one has a suggestion")
  func lookup() throws {
    let run = try Program.run("glossary", "lookup", "纳伦")
    #expect(run.status == 0)
    #expect(run.output.contains("en  Naryn  preferred"))
    let unknown = try Program.run("glossary", "lookup", "Narynn")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("did you mean 'Naryn'?"))
  }

  @Test("A term base goes from CSV to TBX and back without loss")
  func convert() throws {
    let scratch = try Scratch()
    let table = try scratch.write(Self.table, to: "t.csv").path
    let tbx = scratch.folder.appending(path: "t.tbx").path
    #expect(try Program.run("glossary", "convert", table, "-o", tbx).status == 0)
    let back = try Program.run("glossary", "convert", tbx, "--format", "csv")
    let rows = back.output.split(separator: "\n").dropFirst().map(String.init)
    let expected = Self.table.split(separator: "\n").dropFirst().map { String($0) + ",," }
    #expect(rows == expected)
    let listed = try Program.run("glossary", "list", tbx, "--status", "deprecated")
    #expect(listed.output == "naryn (place)\n  en  Narin  deprecated\n")
  }

  @Test("TBX that is cut off is named with the element that is open")
  func cutOff() throws {
    let scratch = try Scratch()
    let text = "<tbx><text>\n<body><conceptEntry id='a'><langSec"
    let path = try scratch.write(text, to: "cut.tbx").path
    let run = try Program.run("glossary", "check", path)
    #expect(run.status == 2)
    #expect(run.errors.contains("cut.tbx:2:36: the file ends inside <langSec; opened at 2:28"))
  }

  /// The names of the interview, by hand; whichever form the flawed translation has.
  private static let names: [String: [String]] = [
    "西安": ["Xi'an"], "阿斯塔纳": ["Astana"], "中国": ["China"], "中亚": ["Central Asia"],
    "哈萨克斯坦": ["Kazakhstan"], "七国集团": ["G7"], "加拿大": ["Canada"],
    "卡纳纳斯基斯": ["Kananaskis"], "特朗普": ["Trump", "Donald Trump"],
    "观察者网": ["Guancha", "Observer Network"], "兰州大学": ["Lanzhou University"],
    "西部通道研究中心": ["Centre for Western Corridor Studies"], "林文博": ["Lin Wenbo"],
    "吉尔吉斯斯坦": ["Kyrgyzstan"], "乌兹别克斯坦": ["Uzbekistan"], "郑晓雯": ["Zheng Xiaowen"],
    "中东": ["Middle East"], "乌克兰": ["Ukraine"], "乌鲁木齐": ["Urumqi"],
    "一带一路": ["Belt and Road Initiative"], "卡什卡达里亚": ["Qashqadaryo"],
    "鲁班工坊": ["Luban Workshop"], "塔吉克斯坦": ["Tajikistan"], "马利卡": ["Malika"],
    "杜尚别": ["Dushanbe"], "莫斯科": ["Moscow"], "奥什": ["Osh"], "浙江": ["Zhejiang"],
    "俄罗斯": ["Russia"], "费尔干纳": ["Fergana"], "纳伦": ["Naryn"],
    "中吉乌铁路": ["China–Kyrgyzstan–Uzbekistan", "China–Kyrgyzstan–Uzbekistan railway"],
    "科什托别": ["Koshtobe", "Koshtbo"], "喀什": ["Kashgar"],
    "吐尔尕特": ["Tu'ergate", "Torugart"], "贾拉拉巴德": ["Jalal-Abad"], "安集延": ["Andijan"],
    "青藏高原": ["Qinghai–Tibet Plateau"], "横断山区": ["Hengduan Mountains"],
    "马克马尔": ["Makmal"], "中间走廊": ["Middle Corridor"], "阿克套": ["Aktau"],
    "霍尔果斯": ["Khorgos"], "塔什干": ["Tashkent"], "比什凯克": ["Bishkek"],
    "撒马尔罕": ["Samarkand"], "咸海": ["Aral Sea"], "伊犁盆地": ["Ili Basin"],
    "美国": ["United States", "American", "the United States"], "欧盟": ["EU"],
    "C5+1": ["C5+1"], "苦盏": ["Khujand"], "土库曼斯坦": ["Turkmenistan"],
    "阿富汗": ["Afghanistan"], "纳扎尔巴耶夫": ["Nazarbayev"], "托卡耶夫": ["Tokayev"],
    "陕西": ["Shaanxi"], "甘肃": ["Gansu"], "新疆": ["Xinjiang"], "定西": ["Dingxi"],
  ]
  /// What is right as well: parts and combinations of the names, adjectives.
  private static let alsoRight: [String: [String]] = [
    "兰州": ["Lanzhou"], "鲁班": ["Luban"], "伊犁": ["Ili"], "横断": ["Hengduan"],
    "中国—中亚峰会": ["China–Central Asia Summit"], "中国—中亚": ["China–Central Asia"],
    "中亚—欧盟": ["Central Asia–EU"], "西安峰会": ["Xi'an Summit"],
    "费尔干纳山": ["Fergana Mountains"], "费尔干纳山隧道": ["Ferghana Mountains Tunnel"],
    "纳伦州": ["Nalun Region"], "国内生产总值": ["GDP"], "中文": ["Chinese"], "汉语": ["Chinese"],
    "欧洲": ["European"], "哈萨克": ["Kazakh"], "吉尔吉斯": ["Kyrgyz"], "摄氏": ["Celsius"],
    "中哈": ["China and Kazakhstan"], "中亚五国": ["five Central Asian countries"],
    "小而美": ["small and beautiful"], "新疆等": ["Xinjiang"], "欧元": ["euros"],
  ]

  @Test(
    "Nine names of ten are suggested, and nine suggestions of ten are right",
    arguments: [["--glossary", "none"], []])
  func suggest(_ options: [String]) throws {
    let summit = Program.corpora.appending(path: "summit").path
    let arguments =
      ["glossary", "suggest", "\(summit)/interview.zh.md", "\(summit)/interview.en.md"]
      + ["--format", "jsonl"] + options
    let rows = try Program.run(arguments).objects
    let found = rows.compactMap { row -> (source: String, target: String)? in
      guard let source = row["source"] as? String, let target = row["target"] as? String else {
        return nil
      }
      return (source, target)
    }
    let missing = Self.names.filter { source, targets in
      !found.contains { $0.source == source && targets.contains($0.target) }
    }
    let wrong = found.filter { pair in
      let right = (Self.names[pair.source] ?? []) + (Self.alsoRight[pair.source] ?? [])
      return !right.contains(pair.target)
    }
    #expect(missing.count * 10 <= Self.names.count, "missing: \(missing.keys.sorted())")
    #expect(wrong.count * 10 <= found.count, "wrong: \(wrong)")
  }

  @Test("Suggestions are rows that a term base can hold")
  func pasteable() throws {
    let scratch = try Scratch()
    let summit = Program.corpora.appending(path: "hafen").path
    let run = try Program.run(
      "glossary", "suggest", "\(summit)/hafen.de.md", "\(summit)/hafen.en.md")
    let path = try scratch.write(run.output, to: "new.csv").path
    #expect(run.output.split(separator: "\n").count > 4)
    #expect(try Program.run("glossary", "check", path).status == 0)
  }
}

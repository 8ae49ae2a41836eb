import Terms
import Testing
import Text

@Suite("Mining names")
struct MiningTests {
  private func document(_ lines: [String], _ language: Language) -> Document {
    var content = Document.Content()
    content.text = Array(lines.joined(separator: "\n\n").utf8)
    content.map = SourceMap(identity: content.text.count)
    var at = 0
    for line in lines {
      let end = at + line.utf8.count
      content.outline.append(Block(range: TextRange(at, end), kind: .paragraph))
      at = end + 2
    }
    return Document(name: "t", language: language, origin: content.text, content: content)
  }

  /// The names of lines that correspond one to one.
  private func pairs(
    _ source: [String], _ target: [String], _ language: Language = "zh",
    meanings: NameMiner.Meanings? = nil
  ) -> [String: String] {
    let source = document(source, language)
    let target = document(target, "en")
    let beads = zip(source.segments.indices, target.segments.indices).map {
      Bead(source: [$0], target: [$1], score: 1)
    }
    let alignment = Alignment(
      kind: .translation, source: source.segments, target: target.segments, beads: beads,
      confidence: 1)
    let miner = NameMiner(
      source: source, target: target, alignment: alignment,
      anchors: KnownNames([BuiltInNames.glossary(language, "en")], in: source, target),
      meanings: meanings)
    return Dictionary(
      miner.pairs().map { ($0.source, $0.target) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(
    "Names that sound alike",
    arguments: [
      ("工人住在科什托别。", "The workers live in Koshtobe.", "科什托别", "Koshtobe"),
      ("记者从塔什干出发。", "The reporter left Tashkent.", "塔什干", "Tashkent"),
      ("商人去了奥什。", "The trader went to Osh.", "奥什", "Osh"),
      ("游客来到撒马尔罕郊外。", "Tourists came to the outskirts of Samarkand.", "撒马尔罕", "Samarkand"),
      ("飞机飞往乌鲁木齐。", "The plane left for Urumqi.", "乌鲁木齐", "Urumqi"),
      ("作者林文博来自定西。", "The author is Lin Wenbo.", "林文博", "Lin Wenbo"),
      ("学者曾国良发言。", "The scholar Zeng Guoliang spoke.", "曾国良", "Zeng Guoliang"),
      ("陕西的苹果很甜。", "Apples from Shaanxi are sweet.", "陕西", "Shaanxi"),
      ("总统卡西姆·托卡耶夫致辞。", "President Kassym Tokayev spoke.", "卡西姆·托卡耶夫", "Kassym Tokayev"),
    ])
  func sounds(_ source: String, _ target: String, _ name: String, _ rendering: String) {
    #expect(pairs([source], [target])[name] == rendering)
  }

  @Test("What reads alike every time is longer than its reading if the same follows it every time")
  func extended() {
    let source = ["观察者网：您好。", "观察者网采访了他。", "他喜欢观察者网。"]
    let target = ["Guancha: Hello.", "He spoke to Guancha.", "He likes Guancha."]
    #expect(pairs(source, target)["观察者网"] == "Guancha")
  }

  @Test("A lexicon pairs what means the same")
  func meanings() {
    let lexicon = ["中间": ["middle"], "走廊": ["corridor"], "运输": ["transport"]]
    let found = pairs(["货物经中间走廊运输。"], ["Goods go by the Middle Corridor."]) { lexicon[$0] ?? [] }
    #expect(found["中间走廊"] == "Middle Corridor")
  }

  @Test(
    "Names of other scripts by their standard romanisation, of Latin ones by their spelling",
    arguments: [
      ("Жапаров приехал в Нарын.", "Zhaparov came to Naryn.", "ru" as Language, "Нарын", "Naryn"),
      ("Ο Παπαδάκης ήρθε.", "Papadakis came.", "el", "Παπαδάκης", "Papadakis"),
      ("Bürgermeister Osterkamp kam.", "Mayor Osterkamp came.", "de", "Osterkamp", "Osterkamp"),
    ])
  func alphabets(
    _ source: String, _ target: String, _ language: Language, _ name: String, _ rendering: String
  ) {
    #expect(pairs([source], [target], language)[name] == rendering)
  }

  @Test("Words that no name is behind are left alone")
  func silence() {
    #expect(pairs(["今天天气很好。"], ["The weather is fine today."]).isEmpty)
    #expect(pairs(["会议在六月举行。"], ["The meeting is in June."]).isEmpty)
  }

  @Test("CLDR names countries in both languages, and ranks last")
  func builtIn() {
    let concept = BuiltInNames.glossary("zh", "en").concepts(named: "哈萨克斯坦").first
    #expect(concept?.preferred(in: "en")?.text == "Kazakhstan")
    #expect(concept?.rank == .builtIn)
    let types = Set(BuiltInNames.glossary("zh", "en").concepts.map(\.type))
    #expect(types == ["place", "language", "currency"])
  }
}

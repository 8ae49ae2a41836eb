import Terms
import Testing

@Suite("Pinyin")
struct PinyinTests {
  @Test(
    "The fewest syllables",
    arguments: [
      ("nalun", 2), ("tuo'erguote", 4), ("tuoerguote", 4), ("xian", 1), ("xi'an", 2),
      ("keshituobie", 4), ("zhuang", 1), ("beijing", 2), ("lvshun", 2), ("nyu", 1), ("er", 1),
      ("hu-he hao-te", 4), ("shuangliu", 2), ("fangan", 2), ("a", 1),
    ])
  func syllables(_ word: String, _ expected: Int) {
    #expect(Pinyin.syllables(word) == expected)
  }

  @Test(
    "Words that are no pinyin",
    arguments: [
      "naryn", "bishkek", "tashkent", "kyrgyz", "astana'k", "", "'", "i", "v", "ü", "Nalun", "bong",
      "fi", "rua1", "纳伦",
    ])
  func others(_ word: String) {
    #expect(Pinyin.syllables(word) == nil)
  }

  @Test("Foreign names are told by their characters or a middle dot")
  func transliterations() {
    for name in ["纳伦", "托鲁加尔特", "贾帕罗夫", "撒马尔罕", "萨德尔·扎帕罗夫", "比什凯克", "施密特"] {
      #expect(Pinyin.isTransliteration(name), "\(name)")
    }
    for name in ["北京", "合作组织", "中国", "海南", "西安", "山西", "王毅", "·", "", "纳", "Naryn"] {
      #expect(!Pinyin.isTransliteration(name), "\(name)")
    }
  }

  @Test("Chinese personal names are told by their shape")
  func personalNames() {
    for name in ["习近平", "王毅", "欧阳修", "司马相如", "曾国藩"] {
      #expect(Pinyin.isPersonalName(name), "\(name)")
    }
    for name in ["纳伦", "王", "王毅外长", "欧阳修先生", "李·明", "Li", "", "你好吗"] {
      #expect(!Pinyin.isPersonalName(name), "\(name)")
    }
  }

  @Test(
    "More letters may make pinyin of what is none yet",
    arguments: [
      ("zh", nil, true), ("zhang", 1, true), ("zhangx", nil, true), ("str", nil, false),
      ("lanzhou", 2, true), ("lanii", nil, false),
    ] as [(String, Int?, Bool)])
  func openReading(letters: String, syllables: Int?, isOpen: Bool) {
    let reading = Pinyin.reading(of: Array(letters.utf8))
    #expect(reading.syllables == syllables)
    #expect(reading.isOpen == isOpen)
  }
}

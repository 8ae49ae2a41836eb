import Testing
import Text

@Suite("Guessing the language of a text")
struct LanguageGuessTests {
  @Test(
    "By script",
    arguments: [
      ("霍尔果斯口岸昨天开通了新车道。", Language("zh")),
      ("霍爾果斯口岸昨天開通了新車道。", "zh"),
      ("The brand カルビー is new — 这家日本公司在中国设厂，产品销往中亚各国，并计划明年扩大产量。", "zh"),
      ("昨日、新しい列車が国境の駅に到着しました。", "ja"),
      ("어제 새 열차가 국경 역에 도착했다.", "ko"),
      ("Το τρένο έφτασε χθες.", "el"),
      ("הרכבת הגיעה אתמול.", "he"),
      ("รถไฟมาถึงเมื่อวานนี้", "th"),
      ("ჩვენი მატარებელი გუშინ მოვიდა.", "ka"),
    ])
  func scripts(_ text: String, _ language: Language) {
    #expect(LanguageGuess.guess(Array(text.utf8)) == language)
  }

  @Test(
    "By the letters of Cyrillic and Arabic alphabets",
    arguments: [
      ("Вчера на границе открыли новую дорогу.", Language("ru")),
      ("Кеше шекарада жаңа жол ашылды, ол үшін қаржы бөлінді.", "kk"),
      ("Учора на кордоні відкрили нову дорогу, її довжина більша.", "uk"),
      ("Дирӯз дар сарҳад роҳи нав кушода шуд.", "tg"),
      ("Кечээ чек арада жаңы жол ачылды, бул өлкө үчүн маанилүү.", "ky"),
      ("Учора на мяжы адкрылі новую дарогу, якая была ўжо гатовая.", "be"),
      ("وصل القطار الجديد إلى الحدود أمس.", "ar"),
      ("قطار تازه دیروز به مرز رسید و گمرک آن را پذیرفت.", "fa"),
      ("تۆنۈگۈن چېگرادا يېڭى يول ئېچىلدى.", "ug"),
    ])
  func alphabets(_ text: String, _ language: Language) {
    #expect(LanguageGuess.guess(Array(text.utf8)) == language)
  }

  @Test(
    "By the function words of Latin script",
    arguments: [
      ("The road was not open when they came, and it is still closed.", Language("en")),
      ("Der Zug ist nicht gekommen, und wir haben auf ihn gewartet.", "de"),
      ("Le train est parti avec les voyageurs dans la nuit et il ne reviendra pas.", "fr"),
      ("El tren no llegó porque la vía estaba cerrada por los trabajos y ya no hay otro.", "es"),
      ("Pociąg nie przyjechał, ponieważ tory są w naprawie od trzech dni i nie wiadomo, czy", "pl"),
      ("THE MINISTER’S “PLAN” FOR THE BORDER IS TO BE MADE PUBLIC", "en"),
    ])
  func functionWords(_ text: String, _ language: Language) {
    #expect(LanguageGuess.guess(Array(text.utf8)) == language)
  }

  @Test("Names in another script do not decide")
  func names() {
    let english = "The Khorgos gate (霍尔果斯) is the one that they use, said Дана of the port."
    #expect(LanguageGuess.guess(Array(english.utf8)) == "en")
    let russian =
      "Министр сказал, что компания «Қазақ» уже давно работает на этом рынке без потерь, и "
    #expect(LanguageGuess.guess(Array((russian + russian + russian).utf8)) != "zh")
  }

  @Test("Nothing to go by", arguments: ["", " \n", "12,5 % — 😀", "Kazatomprom", "\u{0}"])
  func nothing(_ text: String) {
    #expect(LanguageGuess.guess(Array(text.utf8)) == "und")
  }

  @Test("A long text is sampled without cutting a character")
  func longText() {
    for shift in 0..<3 {
      let text = String(repeating: "a", count: shift) + String(repeating: "口岸", count: 40_000)
      #expect(LanguageGuess.guess(Array(text.utf8)) == "zh")
    }
  }
}

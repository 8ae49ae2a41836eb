import Testing
import Text

@testable import Align

/// A short text, its translation, and how a person aligns them.
struct BitextSample: Sendable, CustomTestStringConvertible {
  let sourceLanguage: Language
  let source: [String]
  let target: [String]
  /// How many sentences of either side each bead has, in order.
  let shapes: String
  let lexicon: [(source: String, target: String)]

  var testDescription: String { "\(sourceLanguage) to en" }

  static let all = [chinese, german, russian]

  static let chinese = BitextSample(
    sourceLanguage: "zh",
    source: [
      "阿斯塔纳机场的新航站楼周三启用。",
      "工程耗时4年，花费2.7亿美元。",
      "项目由一家土耳其公司承建，一半工人来自当地，他们大多是第一次在机场工地工作。",
      "天气很冷。",
      "许多工人冬天也没有停工。",
      "一位不愿透露姓名的工程师抱怨说，图纸改了又改，谁也不清楚到底该听哪个部门的意见。",
      "去年旅客人数达到830万，比前年增加一成。",
      "机场方面表示，新楼每小时可以接待1500名旅客。",
      "市民古丽娜说，排队的时间比以前短多了。",
      "她以前要等两个小时。现在二十分钟就够了，",
      "行李也来得更快，这让她很满意。",
      "不过，出租车的价格涨了。",
      "从市区到机场要5000坚戈。",
      "铁路部门计划2027年修通一条新线路。",
    ],
    target: [
      "The new terminal of Astana airport opened on Wednesday.",
      "Construction took 4 years and cost 270 million dollars.",
      "A Turkish company built the project.",
      "Half of the workers came from the region, and most of them had never worked on an airport "
        + "building site before.",
      "The weather was cold, but many workers did not stop in winter either.",
      "Passenger numbers reached 8.3 million last year, a tenth more than the year before.",
      "The airport says that the new building can receive 1500 passengers an hour.",
      "Gulina, who lives in the city, says that queues are far shorter than before.",
      "Two hours was what she used to wait, and luggage is faster now as well.",
      "She is pleased that twenty minutes are enough.",
      "The price of a taxi, however, has gone up.",
      "It takes 5000 tenge to get from the city to the airport.",
      "Those who would rather save their money can catch the night bus, which leaves from the "
        + "old bazaar but is said to be slow and crowded.",
      "The railway plans to finish a new line in 2027.",
    ],
    shapes: "1-1 1-1 1-2 2-1 1-0 1-1 1-1 1-1 2-2 1-1 1-1 0-1 1-1",
    lexicon: [
      ("机场", "airport"), ("航站楼", "terminal"), ("工程", "construction"), ("花费", "cost"),
      ("美元", "dollar"), ("土耳其", "Turkish"), ("公司", "company"), ("工人", "worker"),
      ("一半", "half"), ("工地", "building site"), ("天气", "weather"), ("冷", "cold"),
      ("冬天", "winter"), ("许多", "many"), ("记者", "reporter"), ("拍照", "photograph"),
      ("旅客", "passenger"), ("去年", "last year"), ("增加", "increase"), ("小时", "hour"),
      ("接待", "receive"), ("排队", "queue"), ("时间", "time"), ("行李", "luggage"),
      ("二十", "twenty"), ("分钟", "minute"), ("等", "wait"), ("满意", "pleased"),
      ("出租车", "taxi"), ("价格", "price"), ("市区", "city"), ("坚戈", "tenge"),
      ("铁路", "railway"), ("线路", "line"), ("计划", "plan"), ("两", "two"),
    ])

  static let german = BitextSample(
    sourceLanguage: "de",
    source: [
      "Am Montag begann in Bischkek das Filmfestival.",
      "Gezeigt werden 42 Filme aus 15 Ländern, darunter zum ersten Mal auch Werke aus der Mongolei.",
      "Der Eintritt ist frei.",
      "Karten gibt es im Kino Ala-Too.",
      "Die Direktorin Aida Bekowa hat lange um Geld gekämpft.",
      "Das Ministerium zahlte 2019 nichts.",
      "Erst eine Stiftung aus Genf half, und die Stadt stellte zwei Säle bereit, die sonst leer "
        + "stehen.",
      "Zur Eröffnung lief ein Film von Aktan Arym Kubat.",
      "Der Regisseur kam nicht selbst. Er schickte",
      "einen Brief, den seine Tochter vorlas.",
      "Das Publikum klatschte drei Minuten lang.",
      "Kritiker loben vor allem die Dokumentarfilme über den Aralsee.",
      "Wer danach noch blieb, bekam im Foyer schwarzen Tee, Fladenbrot und getrocknete Aprikosen "
        + "aus dem Süden.",
      "Das Festival endet am 12. Oktober mit einem Konzert.",
    ],
    target: [
      "The film festival began in Bishkek on Monday.",
      "It shows 42 films from 15 countries.",
      "For the first time there are works from Mongolia among them.",
      "Entry is free, with tickets at the Ala-Too cinema.",
      "Its director, Aida Bekova, fought for money for a long time.",
      "The ministry paid nothing in 2019.",
      "A foundation from Geneva was the first to help, and the city provided two halls that stand "
        + "empty otherwise.",
      "A film by Aktan Arym Kubat was screened at the opening.",
      "A letter was read out by the daughter of the director.",
      "He sent it because he could not come himself.",
      "The audience clapped for three minutes.",
      "Some people, among them a few who had worked with him decades ago, were in tears when the "
        + "lights came back on.",
      "Critics praise the documentary films about the Aral Sea above all.",
      "The festival ends with a concert on 12 October.",
    ],
    shapes: "1-1 1-2 2-1 1-1 1-1 1-1 1-1 2-2 1-1 0-1 1-1 1-0 1-1",
    lexicon: [
      ("Montag", "Monday"), ("Länder", "countries"), ("Mongolei", "Mongolia"), ("frei", "free"),
      ("Eintritt", "entry"), ("Karten", "tickets"), ("Kino", "cinema"), ("Geld", "money"),
      ("Ministerium", "ministry"), ("Stiftung", "foundation"), ("Stadt", "city"),
      ("Säle", "halls"), ("Eröffnung", "opening"), ("Regisseur", "director"),
      ("Brief", "letter"), ("Tochter", "daughter"), ("Publikum", "audience"),
      ("klatschte", "clapped"), ("Minuten", "minutes"), ("Tee", "tea"), ("Brot", "bread"),
      ("Kritiker", "critics"), ("loben", "praise"), ("Konzert", "concert"), ("Werke", "works"),
      ("lange", "long"), ("leer", "empty"), ("schickte", "sent"), ("zahlte", "paid"),
    ])

  static let russian = BitextSample(
    sourceLanguage: "ru",
    source: [
      "В Ташкенте открыли новую станцию метро.",
      "Её строили 6 лет, и она обошлась городу в 90 миллионов долларов, которые дал банк.",
      "Станция глубокая.",
      "Эскалатор длиннее ста метров.",
      "Первым пассажиром стал Рустам Каримов, учитель истории.",
      "Ему подарили проездной на 12 месяцев.",
      "Дождь шёл весь день, и люди прятались под навесами, жалуясь друг другу на погоду и пробки.",
      "Стены украшены мозаикой из Самарканда.",
      "Художница Малика Юсупова работала над ней два года. Она выбрала",
      "синий цвет, потому что он напоминает о небе.",
      "Туристы уже фотографируют панно.",
      "Билет стоит 1400 сумов.",
      "Следующую станцию обещают открыть в 2028 году.",
      "Она свяжет центр с рынком Чорсу.",
    ],
    target: [
      "A new metro station was opened in Tashkent.",
      "It took 6 years to build.",
      "It cost the city 90 million dollars, which a bank provided.",
      "The station is deep, and its escalator is longer than a hundred metres.",
      "The first passenger was Rustam Karimov, a teacher of history.",
      "He was given a travel card for 12 months.",
      "The walls are decorated with a mosaic from Samarkand.",
      "Blue reminds the artist Malika Yusupova of the sky.",
      "That colour was her choice, and the work took two years.",
      "Tourists are already photographing the panel.",
      "A ticket costs 1400 sums.",
      "Children under seven do not have to pay at all.",
      "The next station is promised for 2028.",
      "It will link the centre with the Chorsu market.",
    ],
    shapes: "1-1 1-2 2-1 1-1 1-1 1-0 1-1 2-2 1-1 1-1 0-1 1-1 1-1",
    lexicon: [
      ("станция", "station"), ("метро", "metro"), ("город", "city"), ("банк", "bank"),
      ("доллар", "dollar"), ("глубокая", "deep"), ("эскалатор", "escalator"),
      ("метров", "metres"), ("пассажир", "passenger"), ("учитель", "teacher"),
      ("история", "history"), ("месяц", "month"), ("стены", "walls"),
      ("мозаика", "mosaic"), ("художница", "artist"), ("цвет", "colour"), ("синий", "blue"),
      ("небо", "sky"), ("туристы", "tourists"), ("билет", "ticket"), ("рынок", "market"),
      ("центр", "centre"), ("следующая", "next"), ("работала", "work"), ("лет", "years"),
      ("два", "two"), ("года", "years"), ("выбрала", "choice"), ("напоминает", "reminds"),
    ])
}

extension BitextSample {
  var texts: SegmentedTexts { SegmentedTexts(source, target, sourceLanguage) }
}

extension SegmentedTexts {
  /// Segments of a text in some language and of its English translation.
  init(_ source: [String], _ target: [String], _ language: Language) {
    self.init(
      source: source.map { SegmentText($0) }, target: target.map { SegmentText($0) },
      sourceLanguage: language, targetLanguage: "en")
  }
}

import Terms
import Testing

@Suite("Similar names")
struct NameSimilarityTests {
  @Test(
    "Spellings of one name share a key",
    arguments: [
      ("Fergana", "Ferghana"), ("Kazakhstan", "Kazakstan"), ("Yili", "Ili"),
      ("Koshtobe", "Koshtöbe"), ("Jalalabad", "Zhalal-Abad"), ("Dzhalalabad", "Jalal Abad"),
      ("Xi'an", "Xi’an"), ("Qyzylorda", "Kyzylorda"), ("Kirghiz", "Kyrgyz"),
      ("Toktogul", "Toktogoul"),
      ("Issyk-Kul", "Isyk Kul"), ("Нарын", "Naryn"), ("Жапаров", "Zhaparov"),
      ("Japarov", "Жапаров"),
      ("NARYN", "Naryn"), ("Koshto\u{308}be", "Koshtöbe"),
    ])
  func sharedKeys(_ a: String, _ b: String) {
    #expect(NameKey.fold(a) == NameKey.fold(b))
    #expect(NameSimilarity.score(a, b) == 1)
  }

  @Test(
    "Other names keep their own",
    arguments: [
      ("Osh", "Osha"), ("China", "Chin"), ("Naryn", "Narva"), ("Kent", "Kant"), ("Iran", "Iraq"),
    ])
  func ownKeys(_ a: String, _ b: String) {
    #expect(NameKey.fold(a) != NameKey.fold(b))
    #expect(NameSimilarity.score(a, b) < 1)
  }

  @Test(
    "What leaked from pinyin, and misspellings, are near",
    arguments: [
      ("Nalun", "Naryn", 0.6), ("Koshtbo", "Koshtobe", 0.85), ("Samarkend", "Samarkand", 0.85),
      ("Bishek", "Bishkek", 0.75), ("Bishikaike", "Bishkek", 0.75), ("Asitana", "Astana", 0.85),
      ("Almaata", "Almaty", 0.8), ("Tashigan", "Tashkent", 0.6), ("Jiapaluofu", "Japarov", 0.6),
      ("Tuo'erguote", "Torugart", 0.6), ("Keshituobie", "Koshtobe", 0.75),
      ("Badakeshan", "Badakhshan", 0.8), ("Gulibiya", "Gulbiya", 0.85),
      ("Uzbekstan", "Uzbekistan", 0.9),
      ("Tokayev", "Toqaev", 0.85), ("Mirziyoyev", "Mirziyoev", 0.85),
    ])
  func near(_ a: String, _ b: String, _ least: Double) {
    let score = NameSimilarity.score(a, b)
    #expect(score >= least && score < 1, "\(score)")
    #expect(NameSimilarity.score(b, a) == score)
  }

  @Test(
    "Unrelated names are far",
    arguments: [
      ("Tashkent", "Bishkek"), ("Karimov", "Kazakh"), ("Russia", "Rosatom"), ("China", "Chile"),
      ("Iran", "Iraq"), ("Almaty", "Astana"), ("Moscow", "Minsk"), ("Kyrgyz", "Kazakh"),
      ("Afghanistan", "Pakistan"), ("Berlin", "Brussels"), ("Shanghai", "Shandong"), ("Li", "Wang"),
      ("Kabul", "Kashgar"), ("Ürümqi", "Turpan"), ("Putin", "Biden"), ("Uzbekistan", "Kazakhstan"),
      ("Turkmenistan", "Hindustan"),
    ])
  func far(_ a: String, _ b: String) {
    #expect(NameSimilarity.score(a, b) < 0.6, "\(NameSimilarity.score(a, b))")
  }

  @Test("Nothing is similar to no name")
  func empty() {
    #expect(NameSimilarity.score("", "") == 0)
    #expect(NameSimilarity.score("", "Osh") == 0)
    #expect(NameSimilarity.score("…", "“”") == 0)
  }

  @Test(
    "A least score asks for the score itself or for none",
    arguments: [
      "Naryn", "Nalun", "Samarkand", "Samarkend", "Osh", "Aiou", "Oea", "Tashkent", "Tashigan",
      "Kyrgyzstan", "Pakistan",
    ])
  func leastScore(_ name: String) {
    let sound = NameSimilarity.Name(name)
    for other in ["Naryn", "Uzbekistan", "Samarkand", "Aia", "Toshkent", "Oshsk"] {
      let second = NameSimilarity.Name(other)
      let score = NameSimilarity.score(sound, second)
      for least in [0, 0.3, 0.6, 0.78, 0.95, score] {
        let found = NameSimilarity.score(sound, second, least: least)
        #expect(found == (score >= least ? score : nil), "\(other) \(least)")
      }
    }
  }
}

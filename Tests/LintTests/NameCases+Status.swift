extension NameCases {
  private static let astana = """
    astana,place,zh,阿斯塔纳,preferred,2022-09-17,
    astana,place,zh,努尔苏丹,superseded,2019-03-23,2022-09-16
    astana,place,en,Astana,preferred,2022-09-17,
    astana,place,en,Nur-Sultan,superseded,2019-03-23,2022-09-16
    """
  private static let frunze = """
    bishkek,place,en,Bishkek,preferred,1991-02-05,
    bishkek,place,en,Frunze,superseded,1926,1991-02-04
    """
  private static let turkey = """
    turkiye,place,zh,土耳其,preferred,,
    turkiye,place,en,Türkiye,preferred,,
    turkiye,place,en,Turkey,deprecated,,
    """
  private static let outlet = """
    guancha,outlet,zh,观察者网,preferred,,
    guancha,outlet,en,Guancha,preferred,,
    guancha,outlet,en,Observer Network,deprecated,,
    """
  private static let trains = """
    trains,programme,zh,中欧班列,preferred,,
    trains,programme,en,China–Europe freight trains,preferred,,
    trains,programme,en,Central European trains,forbidden,,
    """

  /// Names and the days on which they were right.
  static let outdated: [Case] = [
    bad("name-outdated", nil, "Talks in «Nur-Sultan» ended on Friday.", astana, "en"),
    bad("name-outdated", nil, "The mayor of «Nur-Sultan» resigned.", astana, "en"),
    bad("name-outdated", nil, "«Nur-Sultan’s» mayor resigned.", astana, "en"),
    bad("name-outdated", nil, "«NUR-SULTAN» hosts the fair.", astana, "en"),
    bad("name-outdated", nil, "The talks then moved on to the city of «Nur-Sultan».", astana, "en"),
    bad("name-outdated", nil, "«Nur-Sultan», known for its winds, was calm.", astana, "en"),
    bad("name-outdated", nil, "In 2024 the fair was held in «Nur-Sultan».", astana, "en"),
    bad("name-outdated", "会谈在阿斯塔纳结束。", "The talks ended in «Nur-Sultan».", astana),
    bad("name-outdated", nil, "He flew to «Frunze» last week.", frunze, "en"),
    bad("name-outdated", nil, "Talks in «Nur-Sultan» ended.", astana, "en", date: nil),
    trap(nil, "Talks in Nur-Sultan ended on Friday.", astana, "en", date: "2020-02-01"),
    trap(nil, "Astana, formerly Nur-Sultan, hosted the talks.", astana, "en"),
    trap(nil, "The city, then Nur-Sultan, hosted the talks.", astana, "en"),
    trap(nil, "The city was renamed Nur-Sultan and renamed again.", astana, "en"),
    trap(nil, "A map still says “Nur-Sultan” on the station.", astana, "en"),
    trap(nil, "The accord was signed in Nur-Sultan in May 2021.", astana, "en"),
    trap("声明当年在努尔苏丹签署。", "The statement was signed in Nur-Sultan in those days.", astana),
    trap(nil, "He was born in what was once called Frunze.", frunze, "en"),
    trap(nil, "His passport says he was born in Frunze in 1962.", frunze, "en"),
    trap(nil, "Astana hosts the fair.", astana, "en"),
    trap(nil, "The former capital of the north, Nur-Sultan, has a new name.", astana, "en"),
    trap(nil, "Nur-Sultanova won the race.", astana, "en"),
  ]

  /// Forms that the term base advises against.
  static let variants: [Case] = [
    bad("name-variant", "观察者网周三发表文章。", "«Observer Network» published it on Wednesday.", outlet),
    bad("name-variant", "观察者网周三发表文章。", "The «Observer Network’s» piece came on Wednesday.", outlet),
    bad("name-variant", "观察者网周三发表文章。", "The «OBSERVER NETWORK» published it on Wednesday.", outlet),
    bad(
      "name-variant", "观察者网周三发表文章。", "The «Observer\nNetwork» published it on Wednesday.", outlet),
    bad(
      "name-variant", "观察者网周三发表文章。", "The **«Observer** Network» published it on Wednesday.", outlet
    ),
    bad("name-variant", "土耳其派出代表。", "«Turkey» sent delegates.", turkey),
    bad(
      "name-variant", nil, "Die Stadt «Kasachstans» liegt im Norden.",
      "k,place,de,Qasaqstan,preferred,,\nk,place,de,Kasachstan,deprecated,,", "de"),
    bad(
      "name-variant", nil, "Поезд идёт из «Нарына» домой.",
      "n,place,ru,Нарин,preferred,,\nn,place,ru,Нарын,deprecated,,", "ru"),
    bad("term-forbidden", "中欧班列准时到达。", "The «Central European trains» arrived on time.", trains),
    bad("term-forbidden", "中欧班列准时到达。", "«Central-European trains» arrived on time.", trains),
    bad("term-forbidden", "中歐班列準時到達。", "The «Central European trains» arrived on time.", trains),
    trap("土耳其派出代表。", "Türkiye sent delegates.", turkey),
    trap("土耳其派出代表。", "Turkiye sent delegates.", turkey),
    trap("他们晚饭吃火鸡。", "They had turkey for dinner.", turkey),
    trap("观察者网周三发表文章。", "Guancha published it on Wednesday.", outlet),
    trap(nil, "An observer network of birdwatchers was set up.", outlet, "en"),
    trap(
      "观察者网社团开会。", "The Observer Network Society met; Guancha was there.",
      outlet + "\ns,institution,en,Observer Network Society,preferred,,"),
    trap("中欧班列准时到达。", "The China-Europe freight trains arrived on time.", trains),
    trap("中欧班列准时到达。", "The China–Europe\nfreight trains arrived on time.", trains),
    trap(nil, "Trains of central European make are old.", trains, "en"),
    trap("土耳其派出代表。", "See https://example.org/Turkey for Türkiye's delegates.", turkey),
    trap("土耳其派出代表。", "Türkiye sent delegates; the file is `Turkey.txt`.", turkey),
  ]
}

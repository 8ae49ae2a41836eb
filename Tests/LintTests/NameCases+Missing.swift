extension NameCases {
  private static let sco = """
    sco,institution,zh,上海合作组织,preferred,,
    sco,institution,en,Shanghai Cooperation Organisation,preferred,,
    sco,institution,en,SCO,admitted,,
    cooperation,phrase,zh,合作,preferred,,
    cooperation,phrase,en,cooperation,preferred,,
    """
  private static let kazakhstan = place("哈萨克斯坦", "Kazakhstan")

  /// Names that the translation leaves out.
  static let missing: [Case] = [
    bad(
      "term-missing", "代表团周三抵达«撒马尔罕»，随后乘车前往机场。",
      "The delegation arrived on Wednesday and then drove to the airport.",
      place("撒马尔罕", "Samarkand")),
    bad("term-missing", "«上海合作组织»成员国举行会议。", "The member states held a meeting.", sco),
    bad("term-missing", "«哈萨克斯坦»总统发表讲话。", "The president gave a speech.", kazakhstan),
    bad("term-missing", "双方同意扩大«合作»。", "Both sides agreed to do more.", sco),
    bad(
      "term-missing", "商人从塔什干前往«喀什»。", "The traders left Tashkent.",
      place("塔什干", "Tashkent") + place("喀什", "Kashgar")),
    bad("term-missing", "«撒馬爾罕»的市場很大。", "The market is very large.", place("撒马尔罕", "Samarkand")),
    bad(
      "do-not-translate", "Die Wagen tragen das Zeichen «BahnKette».",
      "The cars bear the sign RailChain.", brand, "de→en"),
    bad("do-not-translate", "品牌“«BahnKette»”很有名。", "The brand Rail Chain is well known.", brand),
    bad(
      "do-not-translate", "Das Wort «BahnKette» steht vorn.", "The word Bahnkette stands in front.",
      brand, "de→en"),
    trap(
      "代表团周三抵达撒马尔罕。撒马尔罕很热。", "The delegation reached Samarkand on Wednesday. It was hot there.",
      place("撒马尔罕", "Samarkand")),
    trap("上海合作组织成员国举行会议。", "Members of the SCO held a meeting.", sco),
    trap("上海合作组织成员国举行会议。", "Members of the Organisation held a meeting.", sco),
    trap("哈萨克斯坦总统发表讲话。", "The Kazakh president gave a speech.", kazakhstan),
    trap("哈萨克斯坦总统发表讲话。", "The Kazakhstani president gave a speech.", kazakhstan),
    trap("双方扩大合作。合作成果很多。", "Both sides widened cooperation. It bore much fruit.", sco),
    trap("国会通过了法案。", "Parliament passed the bill.", place("中国", "China")),
    trap(
      "人民币汇率上升。", "The yuan rose.",
      "p,phrase,zh,人民,preferred,,\np,phrase,en,people,preferred,,\ny,phrase,zh,人民币,preferred,,\ny,phrase,en,yuan,preferred,,"
    ),
    trap(
      "Die Wagen tragen das Zeichen BahnKette. BahnKette ist alt.",
      "The cars bear the sign BahnKette. It is old.", brand, "de→en"),
    trap("Die BahnKette fährt.", "The BahnKette-train runs.", brand, "de→en"),
    trap("撒馬爾罕的市場很大。", "The market of Samarkand is very large.", place("撒马尔罕", "Samarkand")),
  ]

  private static let brand = """
    concept,type,language,term,translate
    brand,outlet,de,BahnKette,no
    brand,outlet,zh,BahnKette,no
    """

  /// What is only like a flaw.
  static let others: [Case] = [
    trap("", "An empty source has nothing to say.", "", "en"),
    trap("😀 他笑了。", "😀 He laughed."),
    trap("1号隧道长12公里。", "No 1 Tunnel is 12 km long."),
    trap("《人民日报》今天出版。", "The People's Daily came out today."),
    trap("“一带一路”倡议", "The Belt and Road Initiative"),
    trap("他在谷歌工作。", "He works at Google."),
    trap("苹果公司发布新手机。", "Apple has launched a new phone."),
    trap("中国外交部发言人毛宁回答提问。", "Mao Ning, spokesperson of China's foreign ministry, took questions."),
    trap("联合国教科文组织", "UNESCO"),
    trap("玛丽和约翰结婚了。", "Mary and John got married."),
    bad(
      "romanization-leak", "专家萨尔巴耶夫来访，随后参观学校。", "The expert «Sa'erbayefu» came and saw the school."),
    bad("near-miss", "飞机飞往阿拉木图。", "The plane left for «Almatty».", place("阿拉木图", "Almaty")),
  ]
}

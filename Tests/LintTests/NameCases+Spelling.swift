extension NameCases {
  /// Letters dropped, doubled, swapped.
  static let slips: [Case] = [
    bad("near-miss", "游客参观了撒马尔罕。", "Tourists visited «Samarkend».", place("撒马尔罕", "Samarkand")),
    bad("near-miss", "游客参观了撒马尔罕。", "Tourists visited «Samrkand».", place("撒马尔罕", "Samarkand")),
    bad("near-miss", "火车从科什托别出发。", "The train left «Koshtbo» at dawn.", place("科什托别", "Koshtobe")),
    bad("near-miss", "飞机飞往比什凯克。", "The plane left for «Bishkeck».", place("比什凯克", "Bishkek")),
    bad("near-miss", "飞机飞往塔什干。", "The plane left for «Tahskent».", place("塔什干", "Tashkent")),
    bad("near-miss", "总统托卡耶夫致辞。", "President «Tokayef» spoke.", place("托卡耶夫", "Tokayev")),
    bad("near-miss", nil, "He spoke to «teh» mayor of the town.", "", "en"),
    bad("near-miss", nil, "The bridge was closed «whilse» the storm lasted.", "", "en"),
    bad(
      "near-miss", nil, "The mayor of Karlsund spoke. Karlsund is old. «Karslund» is far.", "", "en"
    ),
    bad(
      "name-mismatch", "Bürgermeisterin Karin Osterkamp eröffnete den Hafen.",
      "The mayor, Karin «Osterkmp», opened the harbour.", "", "de→en"),
    bad(
      "name-mismatch", "马尔科维奇抵达贝尔格莱德。\n\n马尔科维奇发表讲话。\n\n马尔科维奇随后离开。",
      "Markovic arrived in Belgrade.\n\nMarkovic gave a speech.\n\n«Malkowich» then left."),
    bad(
      "near-miss", "Der Konzern schließt sein Werk in Kopenhagen.",
      "The group is closing its plant in «Copenhaen».", "", "de→en"),
    bad(
      "near-miss", "L'usine de Lisbonne ferme en mars.", "The factory in «Lison» closes in March.",
      "", "fr→en"),
    bad("near-miss", "外宾参观了汉堡的港口。", "The guests saw the harbour of «Hambrg»."),
    bad(
      "near-miss", "Осмонов отказался отвечать на вопросы.",
      "«Osmoov» refused to answer questions.",
      "", "ru→en"),
    trap("游客参观了撒马尔罕。", "Tourists visited Samarkand's bazaar.", place("撒马尔罕", "Samarkand")),
    trap("Жумабаев отказался отвечать.", "Zhumabaev refused to answer.", "", "ru→en"),
    trap("Михаил Рахмонов ушёл рано.", "Mihail Rahmonov left early.", "", "ru→en"),
    trap("阿克套正在修建一座新的港口。", "A port is being built in Aqtau."),
    trap(
      "Der Zug nach Krakau und Katowice fiel aus.",
      "The train to Kraków and Katowice was cancelled.", "", "de→en"),
    trap("会议在康德举行。", "The town of Kent is not Kant.", place("康德", "Kant")),
    trap("列车驶过纳伦。", "The train took a narrow road past Naryn.", place("纳伦", "Naryn")),
    trap(
      nil, "Kazakhstan and Kazakhstani firms met; Kazakhstan's too.", place("哈国", "Kazakhstan"),
      "en"),
    trap(nil, "The Fergana valley's farmers met in Ferrara, not in Fergana.", "", "en"),
    trap(nil, "Anna met Ana Petrova and Hana in Prague. Hannah stayed at home.", "", "en"),
    trap("从长河到长沙很远。", "It is far from Changhe to Changsha. Changsha is warm. Changsha is big."),
    trap(
      "Die Delegation aus München besuchte Köln.", "The delegation from Munich visited Cologne.",
      "", "de→en"),
    trap("Frau Meier und Herr Maier trafen sich.", "Ms Meier and Mr Maier met.", "", "de→en"),
    trap("吉尔吉斯人和哈萨克人见面。", "Kyrgyz and Kazakh people met.", place("哈萨克斯坦", "Kazakhstan")),
    trap(nil, "Mr Petersen and Mrs Pedersen met. Petersen left. Petersen came back.", "", "en"),
  ]

  /// One name, one spelling.
  static let consistency: [Case] = [
    bad(
      "name-inconsistent", nil,
      "The road to Fergana is closed. Trains to Fergana run late.\n\nThe governor of «Ferghana» left.",
      "", "en"),
    bad(
      "name-inconsistent", nil,
      "The bazaar of Jizzakh is old. Jizzakh is warm.\n\nA bus from «Jizakh» came.", "", "en"),
    bad(
      "name-inconsistent", nil,
      "Mr Zhumabekov spoke. Zhumabekov left.\n\nLater «Jumabekov» came back.", "", "en"),
    bad(
      "name-inconsistent", nil,
      "Mr Abdulayev spoke. Abdulayev left.\n\nLater «Abdullayev» came back.", "", "en"),
    bad(
      "term-mismatch", "小而美的项目越来越多。小而美意味着见效快。",
      "«Small but beautiful» projects are on the rise. Small and beautiful means quick.",
      smallAndBeautiful),
    bad(
      "term-inconsistent", "中欧班列今年增开。\n\n中欧班列经过边境。\n\n中欧班列准时到达。",
      "More China–Europe freight trains run.\n\nThe China–Europe freight trains cross the border.\n\nThe «Eurasian express» is on time.",
      express),
    trap(
      "卡莉娜·彼得罗娃抵达。\n\n卡莉娜·彼得罗娃发言。\n\n卡琳娜·彼得罗夫娜离开。",
      "Kalina Petrova arrived.\n\nKalina Petrova spoke.\n\nKarina Petrovna left."),
    trap(
      "哈桑诺夫发言。\n\n哈桑诺夫离开。\n\n哈萨诺夫来了。",
      "Hassanov spoke.\n\nHassanov left.\n\nHasanov came."),
    trap(
      nil, "The road to Fergana is closed. Fergana’s governor left. Farmers of Fergana met.", "",
      "en"),
    trap(nil, "Moscow and Moskva Street are in the text. Moscow is big. Moscow is old.", "", "en"),
    trap("小而美的项目越来越多。", "Small but beautiful projects are on the rise.", smallAndBeautiful),
    trap(
      "中欧班列今年增开。\n\n中欧班列经过边境。",
      "More China–Europe freight trains run.\n\nThe freight trains cross the border.",
      express + "\ntrains,programme,en,freight trains,admitted,,"),
    trap(
      "世界卫生组织开会。\n\n世界卫生组织发布报告。\n\n世界卫生组织表示欢迎。",
      "The World Health Organization met.\n\nThe World Health Organization issued a report.\n\nThe WHO welcomed it.",
      "who,institution,zh,世界卫生组织,preferred,,\nwho,institution,en,World Health Organization,preferred,,\nwho,institution,en,WHO,admitted,,"
    ),
    trap("奥马罗夫和乌马罗夫见面。", "Omarov and Umarov met."),
    bad(
      "name-mismatch", "剧团前往阿斯塔纳。\n\n阿斯塔纳的剧院坐满了人。\n\n剧团告别阿斯塔纳。",
      "The troupe set out for Astana.\n\nThe theatre of «Nur-Sultan» was full.\n\nThe troupe took leave of «Nur-Sultan»."
    ),
    trap(
      "剧团抵达阿斯塔纳。\n\n阿斯塔纳的剧院坐满了人。\n\n剧团离开阿斯塔纳。",
      "The troupe reached Astana.\n\nThe theatre of the capital was full.\n\nThe troupe left."),
    trap(
      "瓦利霍夫飞到阿斯塔纳。\n\n瓦利霍夫怀念阿斯塔纳。\n\n他终于又见到了阿斯塔纳。",
      "Valikhov flew to the capital.\n\nValikhov missed it.\n\nHe saw Astana again at last."),
    trap(
      "剧团前往阿斯塔纳。\n\n努尔苏丹的剧院坐满了人。\n\n剧团告别努尔苏丹。",
      "The troupe set out for Astana.\n\nThe theatre of Nur-Sultan was full.\n\nThe troupe took leave of Nur-Sultan."
    ),
  ]

  private static let smallAndBeautiful = """
    small,phrase,zh,小而美,preferred,,
    small,phrase,en,small and beautiful,preferred,,
    small,phrase,en,small but beautiful,admitted,,
    """
  private static let express = """
    trains,programme,zh,中欧班列,preferred,,
    trains,programme,en,China–Europe freight trains,preferred,,
    trains,programme,en,Eurasian express,admitted,,
    """
}

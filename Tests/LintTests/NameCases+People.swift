extension NameCases {
  /// People under two spellings, and people in the place of others.
  static let people: [Case] = [
    bad(
      "name-mismatch",
      "鲁斯塔姆·尤努索夫到会。\n\n尤努索夫先发言。\n\n随后尤努索夫回答了问题。\n\n鲁斯塔姆·尤努索夫显得很乐观。",
      "Rustam Yunusov attended.\n\nYunusov spoke first.\n\nYunusov then answered questions.\n\n"
        + "Rustam «Junusov» was optimistic."),
    bad(
      "name-mismatch",
      "卡洛斯·费尔南德斯开了一家面包店。\n\n阿米尔·侯赛尼来买面包。\n\n天下雨了。\n\n"
        + "卡洛斯·费尔南德斯很高兴。",
      "Carlos Fernández opened a bakery.\n\nAmir Hosseini came to buy bread.\n\nIt rained.\n\n"
        + "«Hosseini» was pleased."),
    bad(
      "name-mismatch",
      "Claudia Reinhardt kam aus München.\n\nTobias Ehrlich fuhr nach Hause.\n\nEs regnete.\n\n"
        + "Am Abend sang Claudia Reinhardt.",
      "Claudia Reinhardt came from Munich.\n\nTobias Ehrlich drove home.\n\nIt rained.\n\n"
        + "In the evening «Ehrlich» sang.", "", "de→en"),
    bad(
      "name-mismatch",
      "Dschumabajew eröffnete den Hafen.\n\nEs regnete.\n\nDann sprach Tiedemann.\n\n"
        + "Niemand ging.\n\nAm Ende dankte Tiedemann den Gästen.",
      "Zhumabayev opened the harbour.\n\nIt rained.\n\nThen Tiedemann spoke.\n\nNobody left.\n\n"
        + "At the end «Zhumabayev» thanked the guests.", "", "de→en"),
    trap(
      "Claudia Reinhardt lobte Tobias Ehrlich.\n\nEr dankte ihr.\n\nEs regnete.",
      "Claudia Reinhardt praised Tobias Ehrlich.\n\nEhrlich thanked Reinhardt.\n\nIt rained.", "",
      "de→en"),
    trap(
      "哈桑诺夫会见了奥马罗夫。\n\n随后发表讲话。\n\n奥马罗夫离开了。",
      "Hassanov met Omarov.\n\nHassanov then gave a speech.\n\nOmarov left."),
  ]
}

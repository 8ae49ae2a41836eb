extension NameCases {
  /// People under two spellings, and people in the place of others.
  static let people: [Case] = [
    bad(
      "name-mismatch",
      "娜塔莉娅·罗曼诺娃开了一家面包店。\n\n谢尔盖·扎伊采夫来买面包。\n\n天下雨了。\n\n"
        + "娜塔莉娅·罗曼诺娃很高兴。",
      "Natalia Romanova opened a bakery.\n\nSergei Zaitsev came to buy bread.\n\nIt rained.\n\n"
        + "«Zaitsev» was pleased."),
    bad(
      "name-mismatch",
      "Claudia Reinhardt kam aus München.\n\nTobias Sandrock fuhr nach Hause.\n\nEs regnete.\n\n"
        + "Am Abend sang Claudia Reinhardt.",
      "Claudia Reinhardt came from Munich.\n\nTobias Sandrock drove home.\n\nIt rained.\n\n"
        + "In the evening «Sandrock» sang.", "", "de→en"),
    bad(
      "name-mismatch",
      "Dschumabajew eröffnete den Hafen.\n\nEs regnete.\n\nDann sprach Tiedemann.\n\n"
        + "Niemand ging.\n\nAm Ende dankte Tiedemann den Gästen.",
      "Zhumabayev opened the harbour.\n\nIt rained.\n\nThen Tiedemann spoke.\n\nNobody left.\n\n"
        + "At the end «Zhumabayev» thanked the guests.", "", "de→en"),
    trap(
      "Claudia Reinhardt lobte Tobias Sandrock.\n\nEr dankte ihr.\n\nEs regnete.",
      "Claudia Reinhardt praised Tobias Sandrock.\n\nSandrock thanked Reinhardt.\n\nIt rained.", "",
      "de→en"),
    trap(
      "哈桑诺夫会见了奥马罗夫。\n\n随后发表讲话。\n\n奥马罗夫离开了。",
      "Hassanov met Omarov.\n\nHassanov then gave a speech.\n\nOmarov left."),
  ]
}

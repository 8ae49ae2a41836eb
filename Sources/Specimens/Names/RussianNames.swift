extension NameTable {
  static let russian = NameTable(
    people: """
      Игорь Семёнов|Igor Semyonov|Семёнов|Semyonov|Semenov
      Андрей Воронцов|Andrei Vorontsov|Воронцов|Vorontsov|Voronzov
      Нурлан Жумабаев|Nurlan Zhumabayev|Жумабаев|Zhumabayev|Jumabayev
      Рустам Юнусов|Rustam Yunusov|Юнусов|Yunusov|Junusov
      Бекзат Осмонов|Bekzat Osmonov|Осмонов|Osmonov|Usmonov
      Сергей Лаптев|Sergei Laptev|Лаптев|Laptev|
      """,
    cities: """
      Алматы|Almaty
      Бишкек|Bishkek|Frunze
      Баку|Baku
      Тбилиси|Tbilisi
      Караганды|Karaganda
      Осло|Oslo
      Сочи|Sochi
      """,
    countries: """
      Казахстан|Kazakhstan
      Узбекистан|Uzbekistan
      Таджикистан|Tajikistan
      Азербайджан|Azerbaijan
      Китай|China
      Иран|Iran
      """,
    organisations: """
      Всемирный банк|the World Bank
      Азиатский банк развития|the Asian Development Bank
      Национальный банк|the National Bank
      Международный валютный фонд|the International Monetary Fund
      """,
    subjects: """
      энергетика|energy
      образование|education
      туризм|tourism
      логистика|logistics
      """,
    goods: """
      пшеница|wheat
      уголь|coal
      хлопок|cotton
      цемент|cement
      лес|timber
      """)
}

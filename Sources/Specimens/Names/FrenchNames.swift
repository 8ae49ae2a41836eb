extension NameTable {
  static let french = NameTable(
    people: """
      Hélène Marchand|Hélène Marchand|Marchand|Marchand|Marchant
      Olivier Castellan|Olivier Castellan|Castellan|Castellan|Castelan
      Amina Benkirane|Amina Benkirane|Benkirane|Benkirane|Benkiran
      Jean-Luc Tessier|Jean-Luc Tessier|Tessier|Tessier|
      Claire Dumoulin|Claire Dumoulin|Dumoulin|Dumoulin|
      Marek Zielinski|Marek Zielinski|Zielinski|Zielinski|Zelinski
      """,
    cities: """
      Genève|Geneva
      Bruxelles|Brussels
      Londres|London
      Varsovie|Warsaw
      Marseille|Marseille
      Grenoble|Grenoble
      Lisbonne|Lisbon
      Perpignan|Perpignan
      """,
    countries: """
      Pologne|Poland
      Belgique|Belgium
      Allemagne|Germany
      Espagne|Spain
      Norvège|Norway
      Tunisie|Tunisia
      Roumanie|Romania
      """,
    organisations: """
      Banque mondiale|the World Bank
      Commission européenne|the European Commission
      Banque centrale européenne|the European Central Bank
      préfecture|the prefecture
      chambre de commerce|the chamber of commerce
      """,
    subjects: """
      énergie|energy
      agriculture|agriculture
      éducation|education
      eau|water
      industrie|industry
      """,
    goods: """
      blé|wheat
      charbon|coal
      coton|cotton
      ciment|cement
      bois|timber
      """)
}

extension NameTable {
  static let german = NameTable(
    people: germanPeople, cities: germanCities,
    countries: """
      Polen|Poland
      Frankreich|France
      Österreich|Austria
      Dänemark|Denmark
      Norwegen|Norway
      Schweden|Sweden
      Italien|Italy
      Spanien|Spain
      Ungarn|Hungary
      Kroatien|Croatia
      Rumänien|Romania
      Griechenland|Greece
      Kasachstan|Kazakhstan
      Usbekistan|Uzbekistan
      Ägypten|Egypt
      Brasilien|Brazil
      """,
    organisations: """
      Europäische Zentralbank|the European Central Bank|Europäischen Zentralbank
      Europäische Kommission|the European Commission|Europäischen Kommission
      Weltbank|the World Bank
      Bundesbank|the Bundesbank
      Asiatische Entwicklungsbank|the Asian Development Bank|Asiatischen Entwicklungsbank
      Internationale Energieagentur|the International Energy Agency|Internationalen Energieagentur
      Handelskammer|the chamber of commerce
      Landesregierung|the state government
      Stadtverwaltung|the city administration
      Bundesregierung|the federal government
      """,
    subjects: """
      Energie|energy
      Landwirtschaft|agriculture
      Verkehr|transport
      Bildung|education
      Fremdenverkehr|tourism
      Gesundheit|health
      Umweltschutz|environmental protection
      Forschung|research
      Wohnungsbau|housing
      Digitalisierung|digital services
      """,
    goods: """
      Weizen|wheat
      Kohle|coal
      Baumwolle|cotton
      Kupfer|copper
      Stahl|steel
      Dünger|fertiliser
      Zement|cement
      Holz|timber
      Papier|paper
      Getreide|grain
      """)

  private static let germanPeople = """
    Katrin Brandstetter|Katrin Brandstetter|Brandstetter|Brandstetter|Brandstätter
    Jonas Wiesinger|Jonas Wiesinger|Wiesinger|Wiesinger|Wissinger
    Ulrike Hagemann|Ulrike Hagemann|Hagemann|Hagemann|Hagmann
    Matthias Körner|Matthias Körner|Körner|Körner|Koerner
    Sabine Lohmeyer|Sabine Lohmeyer|Lohmeyer|Lohmeyer|Lohmeier
    Dirk Petersen|Dirk Petersen|Petersen|Petersen|Pedersen
    Annika Sørensen|Annika Sørensen|Sørensen|Sørensen|
    Hans-Peter Vogelsang|Hans-Peter Vogelsang|Vogelsang|Vogelsang|Vogelgesang
    Magda Nowicka|Magda Nowicka|Nowicka|Nowicka|Novicka
    Stefan Gruber|Stefan Gruber|Gruber|Gruber|
    Claudia Reinhardt|Claudia Reinhardt|Reinhardt|Reinhardt|Reinhard
    Tobias Ehrlich|Tobias Ehrlich|Ehrlich|Ehrlich|
    Nurlan Dschumabajew|Nurlan Zhumabayev|Dschumabajew|Zhumabayev|Jumabayev
    Olga Kusnezowa|Olga Kuznetsova|Kusnezowa|Kuznetsova|Kusnetsova
    Pjotr Schukow|Pyotr Zhukov|Schukow|Zhukov|
    Friederike Stolzenberg|Friederike Stolzenberg|Stolzenberg|Stolzenberg|Stoltzenberg
    Lars Tiedemann|Lars Tiedemann|Tiedemann|Tiedemann|Thiedemann
    Martina Bösch|Martina Bösch|Bösch|Bösch|
    Rolf Achterberg|Rolf Achterberg|Achterberg|Achterberg|
    Eva-Maria Lindqvist|Eva-Maria Lindqvist|Lindqvist|Lindqvist|Lindquist
    """

  private static let germanCities = """
    München|Munich||
    Köln|Cologne||
    Nürnberg|Nuremberg||
    Wien|Vienna||
    Zürich|Zurich||
    Warschau|Warsaw||
    Prag|Prague||
    Kopenhagen|Copenhagen||
    Mailand|Milan||
    Brüssel|Brussels||
    Rostock|Rostock||
    Bremerhaven|Bremerhaven||
    Magdeburg|Magdeburg||
    Görlitz|Görlitz||
    Husum|Husum||
    Passau|Passau||
    Duisburg|Duisburg||
    Leipzig|Leipzig||
    Salzburg|Salzburg||
    Danzig|Gdańsk||
    Breslau|Wrocław||
    Astana|Astana||
    Almaty|Almaty||
    Taschkent|Tashkent||
    """
}

/// Names and other words that the articles of one pair of languages are about.
struct NameTable: Sendable {
  let people: [Filling]
  let cities: [Filling]
  let countries: [Filling]
  let organisations: [Filling]
  let subjects: [Filling]
  let goods: [Filling]

  /// Rows of cells between bars. People: name, translation, both short, another spelling, a
  /// reading in pinyin. Cities: name, translation, former name, reading, and a word more for villages that
  /// no gazetteer has. Organisations: name,
  /// translation, another case of the name. All else: word, translation.
  init(
    people: String, cities: String, countries: String, organisations: String, subjects: String,
    goods: String
  ) {
    self.people = Self.rows(people).map(Self.person)
    self.cities = Self.rows(cities).map(Self.city)
    self.countries = Self.rows(countries).map { Filling($0[0], $0[1], wrong: Self.slip($0[1])) }
    self.organisations = Self.rows(organisations).map {
      Filling($0[0], $0[1], short: ($0.count > 2 ? $0[2] : $0[0], $0[1]))
    }
    self.subjects = Self.rows(subjects).map { Filling($0[0], $0[1]) }
    self.goods = Self.rows(goods).map { Filling($0[0], $0[1]) }
  }

  private static func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func person(_ cells: [String]) -> Filling {
    var wrong = slip(cells[3], isShort: true, isOwnSpelling: cells[2] != cells[3])
    if cells.count > 4, !cells[4].isEmpty {
      wrong.append(
        .init(kind: .secondSpelling, text: cells[4], isShort: true, isOwnSpelling: true))
    }
    if cells.count > 5, !cells[5].isEmpty {
      wrong.append(.init(kind: .pinyin, text: cells[5], isShort: true))
    }
    return Filling(cells[0], cells[1], short: (cells[2], cells[3]), wrong: wrong)
  }

  private static func city(_ cells: [String]) -> Filling {
    var wrong = slip(cells[1], isOwnSpelling: cells.count > 4)
    if cells.count > 2, !cells[2].isEmpty { wrong.append(.init(kind: .formerName, text: cells[2])) }
    if cells.count > 3, !cells[3].isEmpty { wrong.append(.init(kind: .pinyin, text: cells[3])) }
    return Filling(cells[0], cells[1], wrong: wrong)
  }

  /// A name of six letters or more without its last but two.
  private static func slip(
    _ name: String, isShort: Bool = false, isOwnSpelling: Bool = false
  ) -> [Filling.Wrong] {
    guard name.count >= 6, name.allSatisfy(\.isLetter) else { return [] }
    var letters = Array(name)
    letters.remove(at: letters.count - 3)
    return [
      .init(
        kind: .letterDropped, text: String(letters), isShort: isShort,
        isOwnSpelling: isOwnSpelling)
    ]
  }
}

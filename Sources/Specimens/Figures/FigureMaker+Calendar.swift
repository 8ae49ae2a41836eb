extension FigureMaker {
  func calendar(_ kind: String, _ random: inout SplitMix) -> Filling? {
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...27, using: &random)
    let year = Int.random(in: 2012...2024, using: &random)
    let name = Numerals.englishMonths[month]
    switch kind {
    case "date":
      return Filling(
        date(day, month), style.day(day, name),
        wrong: [
          .init(kind: .date, text: style.day(day + 1, name)),
          .init(kind: .date, text: style.day(day, Numerals.englishMonths[month % 12 + 1])),
        ])
    case "fulldate":
      let comma = style.putsMonthFirst ? "," : ""
      let source =
        tongue == .chinese ? "\(year)年" + date(day, month) : date(day, month) + " \(year)"
      return Filling(
        source + (tongue == .russian ? " года" : ""), style.day(day, name) + "\(comma) \(year)",
        wrong: [
          .init(kind: .date, text: style.day(day + 1, name) + "\(comma) \(year)"),
          .init(kind: .date, text: style.day(day, name) + "\(comma) \(year - 1)"),
        ])
    case "month":
      return Filling(
        monthOfYear(month, year), "\(name) \(year)",
        wrong: [.init(kind: .date, text: "\(Numerals.englishMonths[month % 12 + 1]) \(year)")])
    case "year":
      return Filling("\(year)", "\(year)", wrong: [.init(kind: .date, text: "\(year + 1)")])
    case "oldyear":
      let old = Int.random(in: 1861...1989, using: &random)
      return Filling("\(old)", "\(old)", wrong: [.init(kind: .date, text: "\(old + 10)")])
    case "decade": return decade(&random)
    default: return nil
    }
  }

  private func date(_ day: Int, _ month: Int) -> String {
    let name = Numerals.months[tongue]?[month] ?? ""
    return switch tongue {
    case .chinese: "\(month)月\(day)日"
    case .german: "\(day). \(name)"
    case .french: day == 1 ? "1er \(name)" : "\(day) \(name)"
    case .russian: "\(day) \(name)"
    }
  }

  private func monthOfYear(_ month: Int, _ year: Int) -> String {
    switch tongue {
    case .chinese: "\(year)年\(month)月"
    case .russian: "\(Numerals.russianMonths[month]) \(year) года"
    case .german, .french: "\(Numerals.months[tongue]?[month] ?? "") \(year)"
    }
  }

  private func decade(_ random: inout SplitMix) -> Filling {
    let decade = random.pick([50, 60, 70, 80, 90])
    let source =
      switch tongue {
      case .chinese:
        random.chance(50) ? "20世纪\(decade)年代" : "上世纪" + Numerals.chinese(decade) + "年代"
      case .german: "\(decade)er-Jahren"
      case .french: "années 19\(decade)"
      case .russian: "19\(decade)-х годах"
      }
    let wrong = decade == 90 ? 80 : decade + 10
    return Filling(
      source, "the 19\(decade)s", wrong: [.init(kind: .date, text: "the 19\(wrong)s")])
  }
}

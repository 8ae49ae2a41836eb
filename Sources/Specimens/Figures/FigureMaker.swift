/// Makes figures, with what goes wrong in them.
struct FigureMaker: Sendable {
  let tongue: Tongue
  let style: HouseStyle

  /// Nil for a kind that is no figure.
  func filling(_ kind: String, _ random: inout SplitMix) -> Filling? {
    switch kind {
    case "big": big(&random)
    case "int": precise(&random)
    case "count": count(random.chance(30) ? 3...12 : 13...480, &random)
    case "few": count(3...12, &random)
    case "age": count(21...88, &random)
    case "money": money(&random)
    case "percent": percent(&random)
    case "points": points(&random)
    case "ord": ordinal(&random)
    case "frac": fraction(&random)
    case "temp": temperature(&random)
    case "km", "area", "tonnes", "power": measure(kind, &random)
    case "time": time(&random)
    case "span": span(&random)
    default: calendar(kind, &random)
    }
  }

  private func big(_ random: inout SplitMix) -> Filling {
    // French and Russian want a case of their own after the word million.
    let figure = RoundFigure(
      exponents: 3...(tongue == .chinese || tongue == .german ? 7 : 4), &random)
    return Filling(
      figure.written(in: tongue), figure.english,
      wrong: [
        .init(kind: .scale, text: figure.mistaken),
        .init(kind: .digit, text: figure.slipped.english),
      ])
  }

  private func precise(_ random: inout SplitMix) -> Filling {
    let value = Int.random(in: 1101...98_999, using: &random)
    let wrong = value % 100 == 99 ? value - 10 : value + 100
    return Filling(
      RoundFigure.grouped(value, tongue.groupMark), RoundFigure.grouped(value, ","),
      wrong: [
        .init(kind: .digit, text: RoundFigure.grouped(wrong, ",")),
        .init(kind: .scale, text: RoundFigure.grouped(value * 10, ",")),
      ])
  }

  private func count(_ range: ClosedRange<Int>, _ random: inout SplitMix) -> Filling {
    let value = Int.random(in: range, using: &random)
    let isSpelled = tongue == .chinese && random.chance(40) && value <= 99
    return Filling(
      isSpelled ? Numerals.chinese(value) : Numerals.small(value, in: tongue),
      Numerals.english(value),
      wrong: [.init(kind: .digit, text: Numerals.english(value + (value % 10 < 9 ? 1 : -2)))])
  }

  private func money(_ random: inout SplitMix) -> Filling {
    let figure = RoundFigure(exponents: 6...10, &random)
    let currencies = Currency.all(for: tongue)
    let place = random.index(below: currencies.count)
    let currency = currencies[place]
    let other = currencies[(place + 1) % currencies.count]
    let source = figure.written(in: tongue)
    return Filling(
      source + (tongue == .chinese ? "" : " ") + currency.name,
      currency.english(figure.english),
      wrong: [
        .init(kind: .scale, text: currency.english(figure.mistaken)),
        .init(kind: .digit, text: currency.english(figure.slipped.english)),
        .init(kind: .currency, text: other.english(figure.english)),
      ])
  }

  private func percent(_ random: inout SplitMix) -> Filling {
    let tenths = Int.random(in: 21...689, using: &random)
    let isWhole = random.chance(50)
    func text(_ tenths: Int, _ mark: String) -> String {
      isWhole ? "\(tenths / 10)" : "\(tenths / 10)\(mark)\(tenths % 10 == 0 ? 5 : tenths % 10)"
    }
    let source = text(tenths, tongue.decimalMark)
    let written =
      switch tongue {
      case .chinese where isWhole && random.chance(30): "百分之" + Numerals.chinese(tenths / 10)
      case .chinese: source + "%"
      case .german: source + " Prozent"
      case .french, .russian: source + "\u{A0}%"
      }
    let target = text(tenths, ".")
    return Filling(
      written, target + style.percent,
      wrong: [
        .init(kind: .digit, text: text(tenths + 20, ".") + style.percent),
        .init(kind: .percentagePoints, text: target + " percentage points"),
      ])
  }

  private func points(_ random: inout SplitMix) -> Filling {
    let tenths = 10 * Int.random(in: 1...8, using: &random) + Int.random(in: 1...9, using: &random)
    let source = "\(tenths / 10)\(tongue.decimalMark)\(tenths % 10)"
    let target = "\(tenths / 10).\(tenths % 10)"
    let unit =
      switch tongue {
      case .chinese: "个百分点"
      case .german: " Prozentpunkte"
      case .french: " points de pourcentage"
      case .russian: " процентного пункта"
      }
    return Filling(
      source + unit, target + " percentage points",
      wrong: [.init(kind: .percentagePoints, text: target + style.percent)])
  }
}

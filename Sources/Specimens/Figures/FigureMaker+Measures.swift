extension FigureMaker {
  func ordinal(_ random: inout SplitMix) -> Filling {
    let value = Int.random(in: 2...12, using: &random)
    return Filling(
      Numerals.ordinal(value, in: tongue), Numerals.englishOrdinals[value],
      wrong: [.init(kind: .digit, text: Numerals.englishOrdinals[value < 12 ? value + 1 : 9])])
  }

  func fraction(_ random: inout SplitMix) -> Filling {
    let rows: [(Tongue, [(String, String, String)])] = [
      (
        .chinese,
        [
          ("三分之二", "two thirds", "two fifths"), ("四分之三", "three quarters", "two thirds"),
          ("五分之一", "a fifth", "a third"), ("三分之一", "a third", "a quarter"),
        ]
      ),
      (
        .german,
        [
          ("zwei Drittel", "two thirds", "two fifths"),
          ("drei Viertel", "three quarters", "two thirds"), ("ein Fünftel", "a fifth", "a third"),
          ("ein Drittel", "a third", "a quarter"),
        ]
      ),
      (
        .french,
        [
          ("deux tiers", "two thirds", "two fifths"), ("un tiers", "a third", "a quarter"),
        ]
      ),
      (
        .russian,
        [
          ("две трети", "two thirds", "two fifths"), ("треть", "a third", "a quarter"),
        ]
      ),
    ]
    let row = random.pick(rows.first { $0.0 == tongue }?.1 ?? [])
    return Filling(row.0, row.1, wrong: [.init(kind: .digit, text: row.2)])
  }

  func temperature(_ random: inout SplitMix) -> Filling {
    let degrees = Int.random(in: 3...38, using: &random)
    let isBelow = random.chance(40)
    let source =
      switch tongue {
      case .chinese: (isBelow ? "零下" : "") + "\(degrees)摄氏度"
      case .german: (isBelow ? "minus " : "") + "\(degrees) Grad Celsius"
      case .french: (isBelow ? "moins " : "") + "\(degrees) degrés Celsius"
      case .russian: (isBelow ? "минус " : "") + "\(degrees) градусов Цельсия"
      }
    let sign = isBelow ? "minus " : ""
    let word = random.chance(50) ? " degrees Celsius" : "°C"
    return Filling(
      source, sign + "\(degrees)" + word,
      wrong: [
        .init(kind: .unit, text: sign + "\(degrees) degrees Fahrenheit"),
        .init(kind: .digit, text: sign + "\(degrees + 10)" + word),
      ])
  }

  func measure(_ kind: String, _ random: inout SplitMix) -> Filling {
    let value = Int.random(in: 12...1950, using: &random)
    let unit = MeasureName.all[kind, default: MeasureName.kilometres]
    let source = RoundFigure.grouped(value, tongue.groupMark)
    let target = RoundFigure.grouped(value, ",")
    let name = random.pick(unit.english)
    let gap = tongue == .chinese ? "" : " "
    return Filling(
      source + gap + unit.names[tongue, default: ""], target + " " + name,
      wrong: [
        .init(kind: .unit, text: target + " " + unit.wrong),
        .init(
          kind: .digit,
          text: RoundFigure.grouped(value % 10 < 9 ? value + 1 : value - 3, ",") + " " + name),
      ])
  }

  func span(_ random: inout SplitMix) -> Filling {
    let value = Int.random(in: 3...19, using: &random)
    let unit =
      switch tongue {
      case .chinese: "年"
      case .german: " Jahre"
      case .french: " ans"
      case .russian: " лет"
      }
    let figure = tongue == .russian && value < 5 ? value + 5 : value
    return Filling(
      Numerals.small(figure, in: tongue) + unit, Numerals.english(figure) + " years",
      wrong: [
        .init(kind: .digit, text: Numerals.english(figure + 2) + " years"),
        .init(kind: .unit, text: Numerals.english(figure) + " months"),
      ])
  }

  func time(_ random: inout SplitMix) -> Filling {
    let hour = Int.random(in: 1...11, using: &random)
    let minute = random.pick([0, 15, 30, 40])
    let isAfternoon = random.chance(50)
    let full = isAfternoon ? hour + 12 : hour
    let padded = minute == 0 ? "00" : "\(minute)"
    let clock = minute == 0 ? "\(hour)" : "\(hour):\(minute)"
    let source =
      switch tongue {
      case .chinese:
        (isAfternoon ? "下午" : "上午") + "\(hour)" + (minute == 0 ? "点" : "时\(minute)分")
      case .german: minute == 0 ? "\(full) Uhr" : "\(full).\(padded) Uhr"
      case .french: minute == 0 ? "\(full) heures" : "\(full) h \(padded)"
      case .russian: "\(full):\(padded)"
      }
    let half = isAfternoon ? "p.m." : "a.m."
    let other = hour < 11 ? hour + 1 : hour - 2
    return Filling(
      source, "\(clock) \(half)",
      wrong: [
        .init(kind: .date, text: (minute == 0 ? "\(other)" : "\(other):\(minute)") + " \(half)")
      ])
  }
}

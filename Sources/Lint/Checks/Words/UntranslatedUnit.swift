internal import ICU
internal import Text

/// A unit of the source's script behind a figure.
enum UntranslatedUnit: Check {
  static let about = About(
    id: "untranslated-unit", severity: .error, fixability: .unsafe,
    summary: "A unit behind a figure was left in the source's script",
    rationale: """
      `300公里` and `5 км` survive in a translation because the figure looks done. A scale such as 万
      changes the figure too, so that it is no more than named.
      """,
    bad: [
      Example("zh→en", source: "铁路长300公里。", target: "The railway is 300 «公里» long."),
      Example("zh→en", source: "工厂有3万名工人。", target: "The plant has 3«万» workers."),
      Example("ru→en", source: "Дорога длиной 40 км.", target: "The road is 40 «км» long."),
      Example("zh→de", source: "货物重5吨。", target: "Die Fracht wiegt 5 «吨»."),
    ],
    good: [
      Example("zh→en", source: "铁路长300公里。", target: "The railway is 300 km long."),
      Example("ru", target: "Дорога длиной 40 км."),
      Example("zh", target: "铁路长300公里，工厂有3万名工人。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isAlphabetic else { return }
    let isCyrillic = pair.target.language.isWritten(in: .cyrillic)
    let around = Surroundings(pair.target)
    for place in SourceUnits.places(in: pair.target, withCyrillic: !isCyrillic)
    where !SourceUnits.isQuoted(place, around) && !pair.target.isOpaque(place) {
      let word = around.string(place)
      guard let unit = SourceUnits.meanings[word] else { continue }
      var fixes: Fix?
      if let symbol = unit.symbol {
        let gap = around.scalar(before: place.start) == " " ? "" : "\u{A0}"
        fixes = fix("write \(symbol)", place, by: gap + symbol, isSafe: false)
      }
      report(finding(place, "\(Wording.quoted(word)) is \(unit.name)", fix: fixes))
    }
  }
}

/// Units in Chinese, Japanese and Russian writing.
enum SourceUnits {
  /// - Parameter symbol: the international one; nil where figure and unit are translated as one.
  static let meanings: [String: (name: String, symbol: String?)] = [
    "公里": ("kilometres", "km"), "千米": ("kilometres", "km"), "米": ("metres", "m"),
    "厘米": ("centimetres", "cm"), "毫米": ("millimetres", "mm"), "公斤": ("kilograms", "kg"),
    "千克": ("kilograms", "kg"), "克": ("grams", "g"), "吨": ("tonnes", "t"),
    "公顷": ("hectares", "ha"), "亩": ("mu, a fifteenth of a hectare", nil),
    "平方公里": ("square kilometres", "km²"), "平方米": ("square metres", "m²"),
    "万": ("ten thousand", nil), "亿": ("a hundred million", nil), "萬": ("ten thousand", nil),
    "億": ("a hundred million", nil), "元": ("yuan", nil), "美元": ("US dollars", nil),
    "人民币": ("renminbi", nil), "万元": ("ten thousand yuan", nil),
    "亿元": ("a hundred million yuan", nil), "人": ("people", nil), "年": ("the year", nil),
    "月": ("the month", nil), "日": ("the day", nil), "个": ("a counter", nil),
    "度": ("degrees", "°"), "摄氏度": ("degrees Celsius", "°C"), "千瓦": ("kilowatts", "kW"),
    "км": ("kilometres", "km"), "м": ("metres", "m"), "см": ("centimetres", "cm"),
    "мм": ("millimetres", "mm"), "кг": ("kilograms", "kg"), "г": ("grams", "g"),
    "т": ("tonnes", "t"), "га": ("hectares", "ha"), "тыс": ("thousand", nil),
    "млн": ("million", nil), "млрд": ("billion", nil), "руб": ("roubles", nil),
  ]

  /// The words of ideographs or Cyrillic letters right behind figures.
  static func places(in document: Document, withCyrillic: Bool) -> [TextRange] {
    let around = Surroundings(document)
    let bytes = around.text.span
    let heat = withCyrillic ? ideographsAndCyrillic : ideographs
    var found: [TextRange] = []
    var at = ByteHeat.skippingCold(0, in: bytes, by: heat.span)
    while at < bytes.count {
      var next = at + 1
      if followsFigure(at, around) {
        let word = around.word(from: UInt32(at))
        found.append(word)
        next = max(next, Int(word.end))
      }
      at = ByteHeat.skippingCold(next, in: bytes, by: heat.span)
    }
    return found
  }

  /// For ``ByteHeat``: what begins an ideograph, or that and a Cyrillic letter.
  private static let ideographs = ByteHeat.table { (0xE4...0xE9).contains($0) }
  private static let ideographsAndCyrillic = ByteHeat.table {
    (0xE4...0xE9).contains($0) || $0 & 0xFE == 0xD0
  }

  /// Whether figure and unit are words of a quotation or gloss in the source's script.
  static func isQuoted(_ unit: TextRange, _ around: Surroundings) -> Bool {
    var at = around.start(ofSpaceBefore: unit.start)
    while let scalar = around.scalar(before: at),
      scalar.isASCIIDigit || ".,".contains(Character(scalar))
    {
      at -= 1
    }
    guard let before = around.scalar(before: at) else { return false }
    return before.isEastAsian || before.isOpeningMark
  }

  private static func followsFigure(_ at: Int, _ around: Surroundings) -> Bool {
    guard let before = around.scalar(before: UInt32(at)) else { return false }
    if before.isASCIIDigit { return true }
    guard before == " " || before == "\u{A0}" || before == "\u{202F}" else { return false }
    let start = around.start(ofSpaceBefore: UInt32(at))
    return around.scalar(before: start)?.isASCIIDigit ?? false
  }
}

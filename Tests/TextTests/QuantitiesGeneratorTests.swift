import ICU
import Specimens
import Testing
import Text

/// A linear congruential generator (Knuth's MMIX constants): the same values on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Quantities against ICU's spell-out and against each other")
struct QuantitiesGeneratorTests {
  /// A value of one to nine digits, all lengths alike.
  private func value(_ random: inout SeededGenerator) -> Int {
    let digits = Int.random(in: 1...9, using: &random)
    let top = (0..<digits).reduce(1) { power, _ in power * 10 }
    return Int.random(in: max(2, top / 10)..<top, using: &random)
  }

  @Test(
    "A numeral in words is the number that it spells",
    arguments: ["en", "zh", "de", "fr", "ru", "es", "ja"])
  func words(_ language: String) throws {
    var spellout = try SpelloutFormat(locale: language)
    var random = SeededGenerator(state: 17)
    var values: [Double] = []
    var lines: [String] = []
    for _ in 0..<2000 {
      values.append(Double(value(&random)))
      let counted = ["zh", "ja"].contains(language) ? "人" : ""
      let words = try spellout.format(values[values.count - 1])
      // CLDR's Spanish has soft hyphens in some hundreds.
      lines.append(String(words.unicodeScalars.filter { $0 != "\u{AD}" }) + counted)
    }
    let found = try Reading.quantities(lines.joined(separator: "\n\n"), language)
    let wrong = zip(found, values).first { $0.value != $1 }
    #expect(found.count == values.count)
    #expect(wrong == nil, "\(wrong.map { "\(Reading.description($0)) for \($1)" } ?? "")")
  }

  /// 42000 as `4.2` of a scale of 10,000.
  private func scaled(_ value: Int, by scale: Int, decimal: String) -> String {
    let rest = String(value % scale + scale).dropFirst()
    let digits = String(rest.reversed().drop { $0 == "0" }.reversed())
    return "\(value / scale)" + (digits.isEmpty ? "" : decimal + digits)
  }

  private func grouped(_ value: Int, by mark: String) -> String {
    let digits = Array(String(value))
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += mark }
      text.append(digit.element)
    }
  }

  @Test("A value of either scale agrees with the same in digits and in the other scale")
  func scales() throws {
    var random = SeededGenerator(state: 4)
    var forms: [[(String, String)]] = []
    for _ in 0..<2000 {
      let significant = Int.random(in: 11...9999, using: &random)
      forms.append(self.forms(of: significant * (powers.randomElement(using: &random) ?? 1)))
    }
    let read = try forms[0].indices.map { form in
      try Reading.quantities(
        forms.map { $0[form].0 }.joined(separator: "\n\n"), forms[0][form].1)
    }
    for (form, found) in read.enumerated() {
      try #require(found.count == 2000, "\(forms[0][form])")
      let wrong = found.indices.first { !found[$0].agrees(with: read[2][$0]) }
      #expect(wrong == nil, "\(wrong.map { forms[$0][form].0 } ?? "")")
    }
  }

  private let powers = [100, 10_000, 1_000_000, 100_000_000]

  private func forms(of value: Int) -> [(String, String)] {
    [
      (scaled(value, by: 10_000, decimal: ".") + "万人", "zh"),
      (scaled(value, by: 100_000_000, decimal: ".") + "亿人", "zh"),
      (grouped(value, by: ",") + " people", "en"),
      (scaled(value, by: 1_000_000, decimal: ".") + " million people", "en"),
      (scaled(value, by: 1_000_000_000, decimal: ".") + "bn people", "en"),
      (grouped(value, by: ".") + " Menschen", "de"),
      (scaled(value, by: 1_000_000, decimal: ",") + " Mio. Menschen", "de"),
      (grouped(value, by: "\u{202F}") + " personnes", "fr"),
      (scaled(value, by: 1_000_000, decimal: ",") + " млн человек", "ru"),
      (scaled(value, by: 1_000_000, decimal: ",") + " millones", "es"),
      (scaled(value, by: 10_000, decimal: ".") + "万人", "ja"),
    ]
  }

  @Test(
    "Random figures of two languages are read alike, and changed ones are not",
    arguments: MadeFigures.languages)
  func pairs(_ language: String) throws {
    let score = try FigurePairs(language: language).score(3000)
    #expect(score.disagreements == [])
    #expect(score.unfound == [])
    #expect(score.planted > 200 && score.pairs == 3000)
  }
}

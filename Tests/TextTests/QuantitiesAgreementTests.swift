import Testing
import Text

@Suite("Agreement of quantities")
struct QuantitiesAgreementTests {
  @Test(
    "The same value, said otherwise",
    arguments: [
      ("4.2万人", "zh", "42,000 people", "en"),
      ("370亿美元", "zh", "US$37 bn", "en"),
      ("370亿美元", "zh", "$37 billion", "en"),
      ("60亿元人民币", "zh", "6 billion yuan", "en"),
      ("60亿元", "zh", "6 billion yuan", "en"),
      ("1.2万亿元", "zh", "1.2 trillion yuan", "en"),
      ("六千万人", "zh", "60 million people", "en"),
      ("四百二十亿欧元", "zh", "€42 billion", "en"),
      ("二百一十四辆", "zh", "214 lorries", "en"),
      ("六十四个村", "zh", "sixty-four villages", "en"),
      ("两名", "zh", "two", "en"),
      ("近3万吨", "zh", "nearly 30,000 tonnes", "en"),
      ("约500公里", "zh", "some 500 km", "en"),
      ("五十多家", "zh", "more than 50 firms", "en"),
      ("三成", "zh", "30 per cent", "en"),
      ("三成五", "zh", "35%", "en"),
      ("百分之三十五", "zh", "35%", "en"),
      ("四分之三", "zh", "three quarters", "en"),
      ("一半", "zh", "50 percent", "en"),
      ("一半", "zh", "half", "en"),
      ("三分之一", "zh", "a third", "en"),
      ("三分之一", "zh", "33 percent", "en"),
      ("3.5个百分点", "zh", "3.5 percentage points", "en"),
      ("翻番", "zh", "doubled", "en"),
      ("三倍", "zh", "tripled", "en"),
      ("第七次", "zh", "the seventh time", "en"),
      ("首次", "zh", "the first time", "en"),
      ("9月3日", "zh", "September 3", "en"),
      ("9月3日", "zh", "3 September", "en"),
      ("9月3日", "zh", "Sept. 3, 2024", "en"),
      ("9月3日至5日", "zh", "3–5 September", "en"),
      ("16日", "zh", "on June 16", "en"),
      ("20世纪90年代", "zh", "the 1990s", "en"),
      ("上世纪八十年代", "zh", "the eighties", "en"),
      ("20世纪", "zh", "the 20th century", "en"),
      ("下午4点40分", "zh", "4:40 p.m.", "en"),
      ("16时40分", "zh", "4:40 p.m.", "en"),
      ("16:40", "zh", "at 4:40", "en"),
      ("零下20摄氏度", "zh", "-20 °C", "en"),
      ("零下20摄氏度", "zh", "minus 20 degrees", "en"),
      ("418公里", "zh", "418 km", "en"),
      ("418公里", "zh", "260 miles", "en"),
      ("半年", "zh", "six months", "en"),
      ("三天", "zh", "72 hours", "en"),
      ("100亩", "zh", "6.7 hectares", "en"),
      ("数百人", "zh", "hundreds of people", "en"),
      ("十几人", "zh", "a dozen people", "en"),
      ("上半年", "zh", "the first half of the year", "en"),
      ("一季度", "zh", "the first quarter", "en"),
      ("两年半", "zh", "two and a half years", "en"),
      ("2024年", "zh", "in 2024", "en"),
      ("二〇二三年", "zh", "in 2023", "en"),
      ("七国集团", "zh", "the G7", "en"),
      ("二十国集团", "zh", "the G20", "en"),
      ("1.234,5 Tonnen", "de", "1,234.5 tonnes", "en"),
      ("3,4 Milliarden Euro", "de", "€3.4 billion", "en"),
      ("3. Mai 2024", "de", "May 3", "en"),
      ("zweihundertvierzehn Wagen", "de", "214 wagons", "en"),
      ("5 Mio. Menschen", "de", "five million people", "en"),
      ("ein Drittel", "de", "a third", "en"),
      ("die 80er Jahre", "de", "the 1980s", "en"),
      ("16 Uhr 40", "de", "4:40 pm", "en"),
      ("1.234 Menschen", "de", "1,234 people", "en"),
      ("3,4 milliards d'euros", "fr", "€3.4bn", "en"),
      ("quatre-vingt-dix-sept", "fr", "ninety-seven", "en"),
      ("3 мая 2024 года", "ru", "May 3, 2024", "en"),
      ("25 тысяч человек", "ru", "25,000 people", "en"),
      ("3 de mayo", "es", "3 May", "en"),
      ("2,5 mil millones", "es", "2.5 billion", "en"),
      ("370億ドル", "ja", "$37 billion", "en"),
      ("3割", "ja", "30%", "en"),
      ("37 billion dollars", "en", "nearly $37 billion", "en"),
      ("about 25 billion", "en", "24.8 billion", "en"),
      ("over 50 firms", "en", "53 firms", "en"),
      ("nearly 60 firms", "en", "58 firms", "en"),
      ("3 to 5 days", "en", "3–5 days", "en"),
    ])
  func agree(_ one: String, _ first: String, _ other: String, _ second: String) throws {
    let (a, b) = try pair(one, first, other, second)
    #expect(a.agrees(with: b))
    #expect(b.agrees(with: a))
  }

  @Test(
    "Another value, or another thing",
    arguments: [
      ("1.8万人", "zh", "1,800 people", "en"),
      ("1.8万人", "zh", "1.8 million people", "en"),
      ("370亿美元", "zh", "$370 billion", "en"),
      ("370亿美元", "zh", "€37 billion", "en"),
      ("392万人", "zh", "3.92 billion people", "en"),
      ("60亿元人民币", "zh", "$6 billion", "en"),
      ("1.2万亿元", "zh", "1.2 billion yuan", "en"),
      ("六千万人", "zh", "6 million people", "en"),
      ("三成", "zh", "3%", "en"),
      ("40%", "zh", "14%", "en"),
      ("3.5个百分点", "zh", "3.5 percent", "en"),
      ("四分之三", "zh", "two thirds", "en"),
      ("9月3日", "zh", "September 5", "en"),
      ("9月3日", "zh", "August 3", "en"),
      ("2024年9月3日", "zh", "September 3, 2023", "en"),
      ("9月3日至5日", "zh", "3–6 September", "en"),
      ("20世纪90年代", "zh", "the 1980s", "en"),
      ("20世纪", "zh", "the 21st century", "en"),
      ("下午4点40分", "zh", "4:40 a.m.", "en"),
      ("16时40分", "zh", "4:14 p.m.", "en"),
      ("零下20摄氏度", "zh", "20 °C", "en"),
      ("418公里", "zh", "481 km", "en"),
      ("418公里", "zh", "418 miles", "en"),
      ("418公里", "zh", "418 tonnes", "en"),
      ("第七次", "zh", "the sixth time", "en"),
      ("六十四个村", "zh", "forty-six villages", "en"),
      ("两名", "zh", "three", "en"),
      ("五十多家", "zh", "more than 60 firms", "en"),
      ("数百人", "zh", "thousands of people", "en"),
      ("上半年", "zh", "the second half of the year", "en"),
      ("一季度", "zh", "the third quarter", "en"),
      ("翻番", "zh", "tripled", "en"),
      ("2024年", "zh", "in 2023", "en"),
      ("三天", "zh", "three weeks", "en"),
      ("半年", "zh", "six years", "en"),
      ("七国集团", "zh", "seven people", "en"),
      ("1.234,5 Tonnen", "de", "12,345 tonnes", "en"),
      ("3,4 Milliarden Euro", "de", "€3.4 million", "en"),
      ("3. Mai", "de", "3 March", "en"),
      ("zweihundertvierzehn", "de", "two hundred and forty", "en"),
      ("25 тысяч человек", "ru", "25 million people", "en"),
      ("37 bn dollars", "en", "$73 bn", "en"),
      ("about 25 billion", "en", "28 billion", "en"),
      ("64 firms", "en", "G64", "en"),
      ("12 percent", "en", "12 people", "en"),
      ("3 to 5 days", "en", "3 to 6 days", "en"),
    ])
  func disagree(_ one: String, _ first: String, _ other: String, _ second: String) throws {
    let (a, b) = try pair(one, first, other, second)
    #expect(!a.agrees(with: b))
    #expect(!b.agrees(with: a))
  }

  private func pair(
    _ one: String, _ first: String, _ other: String, _ second: String
  ) throws -> (Quantity, Quantity) {
    let a = try Reading.quantities(one, first)
    let b = try Reading.quantities(other, second)
    try #require(
      a.count == 1 && b.count == 1, "\(a.map(Reading.description)) \(b.map(Reading.description))")
    return (a[0], b[0])
  }
}

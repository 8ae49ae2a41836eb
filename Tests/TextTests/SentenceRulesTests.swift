import Testing
import Text

/// One rule an example: `|` stands where a sentence ends.
@Suite("Sentence rules")
struct SentenceRulesTests {
  @Test(
    "Full stops",
    arguments: [
      SentenceExample("en", "The bridge opened in May. |Traffic doubled."),
      SentenceExample("en", "Dr. Okafor met Mrs. Lind at St. Anne's. |They talked."),
      SentenceExample("en", "It grew by 3.5 percent. |Nobody had expected that."),
      SentenceExample("en", "See No. 7 and fig. 12 on p. 40. |Then turn the page."),
      SentenceExample("en", "It left at 5 p.m. Monday. |It came back at 9 a.m. |The crew slept."),
      SentenceExample("en", "J. R. Moreau wrote to K. Vasquez. |He never replied."),
      SentenceExample("en", "She moved to the U.S. |She liked the U.S. Navy band."),
      SentenceExample("en", "He works for Harbour Lights Inc. |They build lamps."),
      SentenceExample("en", "After the summit. |55 texts were signed."),
      SentenceExample("en", "Write to desk@example.org or see www.example.org/a.b today."),
      SentenceExample("en", "They closed the gate.|Nobody had told the guards."),
      SentenceExample("en", "It was late [3]. |The others slept.[4, 5] |We waited."),
      SentenceExample("de", "Am 3. Oktober kam Prof. Dr. Huber, d. h. der Leiter. |Er blieb."),
      SentenceExample("de", "Das kostet z. B. 20 Mio. Euro. |Wer zahlt das?"),
      SentenceExample("fr", "M. Perrin a lu la p. 12. |Il a souri."),
      SentenceExample("es", "El Sr. Ruiz llegó a las 9. |La Dra. Peña lo esperaba."),
      SentenceExample("it", "Il dott. Bassi legge l'art. 5. |Poi esce."),
      SentenceExample("nl", "Dhr. Visser woont o.a. in Delft. |Hij fietst graag."),
      SentenceExample("pl", "Prof. Nowak mieszka przy ul. Długiej. |On pisze."),
      SentenceExample("ru", "В 1996 г. в городе жило 20 тыс. человек. |Потом он вырос."),
      SentenceExample("ru", "Это сделал А. П. Орлов, т. е. директор. |Он доволен."),
    ])
  func fullStops(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "Other marks",
    arguments: [
      SentenceExample("en", "Really?! |Yes. |Wait… |What was that?"),
      SentenceExample("en", "He paused ... and went on."),
      SentenceExample("en", "I use Yahoo! Mail."),
      SentenceExample("el", "Τι ώρα είναι; |Είναι αργά."),
      SentenceExample("hy", "Նա եկավ: |Մենք գնացինք։ |Ամեն ինչ լավ է:"),
      SentenceExample("ar", "أين الكتاب؟ |الكتاب على الطاولة."),
      SentenceExample("hi", "वह घर गया। |फिर उसने खाना खाया।"),
      SentenceExample("fa", "کتاب کجاست؟ |روی میز است."),
      SentenceExample("ko", "비가 왔다. |우리는 집에 있었다."),
      SentenceExample("th", "ฝนตกหนัก"),
    ])
  func otherMarks(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "Quotations and brackets",
    arguments: [
      SentenceExample("en", "“We won. |Nobody slept.” |The town cheered."),
      SentenceExample("en", "\"Is it far?\" asked the boy. |\"No.\""),
      SentenceExample("en", "“Come in!” Marta said. |He came in."),
      SentenceExample("de", "„Wir gehen. |Kommst du?“ |Sie nickte."),
      SentenceExample("fr", "« Il pleut. » |Elle rit."),
      SentenceExample("en", "“We won. Nobody slept.” |The town cheered.", .init(quotes: .keep)),
      SentenceExample("en", "'We won. Nobody slept.' |The town cheered.", .init(quotes: .keep)),
      SentenceExample("en", "“An unpaired mark hides nothing. |It goes on. |And on."),
    ])
  func quotations(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "Chinese and Japanese",
    arguments: [
      SentenceExample("zh", "大桥通车了。|两岸的人都来了！|你看见了吗？"),
      SentenceExample("zh", "“路修好了。”老周说。|大家都笑了。"),
      SentenceExample("zh", "老周说：“路修好了。|大家可以回家了。”|他很高兴。"),
      SentenceExample("zh", "我看了《去哪儿？回家！》这本书。|很好看。"),
      SentenceExample("zh", "我想……但是没有说。|他走了。"),
      SentenceExample("zh", "增长了３．５倍。|没人想到。"),
      SentenceExample("zh", "会议由Dr. Lee主持。|他说了很多。"),
      SentenceExample("zh-Hant", "「路修好了。」老周說。|大家都笑了。"),
      SentenceExample("ja", "「もう帰ります。」と彼は言った。|外は雨だった。"),
    ])
  func eastAsian(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "Unedited text",
    arguments: [
      SentenceExample("en", "we went to the park. |it was closed. |why? |nobody knew"),
      SentenceExample("en", "What a day 😀 |Tomorrow we swim! 🏊 |Bring towels :-) |See you"),
      SentenceExample("en", "1) Salt 2) Pepper"),
      SentenceExample("ko", "어제 갔는데 정말 맛있었어요 |다음에 또 가고 싶습니다 |꼭 가세요"),
      SentenceExample(
        "en", "we went to the park. it was closed. |Then we left.", .init(informal: .off)),
    ])
  func informal(_ example: SentenceExample) {
    let marked = example.text == "1) Salt 2) Pepper" ? "1) Salt |2) Pepper" : example.marked
    #expect(example.cut() == marked)
  }

  @Test(
    "Every end names its rule",
    arguments: [
      ("Stop. Go? Yes.", "en", [SentenceEnd.Reason.fullStop, .terminator, .block]),
      ("“Stop.” He left.", "en", [.quotation, .block]),
      ("It ended in 1990. Then it rained.", "en", [.figure, .block]),
      ("He met Smith Jr. The talk was long.", "en", [.abbreviation, .block]),
      ("They like the U.S. How nice.", "en", [.acronym, .block]),
      ("The end.Nobody spoke.", "en", [.missingSpace, .block]),
      ("A good start. then silence", "en", [.lowerCase, .block]),
      ("- Kommst du? - Ja.", "de", [.dialogue, .block]),
      ("下雨了。回家吧。", "zh", [.ideographicStop, .block]),
      ("Wait… Who is there", "en", [.ellipsis, .block]),
      ("Nice day 😀 See you", "en", [.emoji, .block]),
      ("မိုးရွာသည်။ အိမ်ပြန်မည်။", "my", [.breakIterator, .block]),
    ])
  func reasons(_ text: String, _ tag: String, _ expected: [SentenceEnd.Reason]) {
    #expect(SentenceExample.reasons(text, Language(tag)) == expected)
  }

  @Test("A line end is a wrap, a sentence end, or what the lines look like")
  func newlines() {
    let text = "The road over the pass\nwas closed. It snowed."
    let soft = SentenceExample("en", text, .init(newlines: .soft))
    #expect(soft.cut() == "The road over the pass\nwas closed. |It snowed.")
    let hard = SentenceExample("en", text, .init(newlines: .hard))
    #expect(hard.cut() == "The road over the pass\n|was closed. |It snowed.")
  }
}

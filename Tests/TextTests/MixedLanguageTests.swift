import Testing
import Text

@Suite("Texts of several languages")
struct MixedLanguageTests {
  @Test(
    "A paragraph in another script is cut by the rules of its language",
    arguments: [
      SentenceExample("en", "“港口明年开放。”李强对记者表示。|居民都很高兴。"),
      SentenceExample("en", "Πού είναι το πλοίο; |Έφυγε χθες το βράδυ."),
      SentenceExample("en", "Նավը եկավ: |Մենք գնացինք տուն:"),
      SentenceExample("de", "Порт открыл проф. Орлов в 1996 г. |Туда ходит паром."),
      SentenceExample("zh", "Am 3. Oktober kam Prof. Huber nach Almaty. |Er blieb, d. h. bis Mai."),
      SentenceExample("zh", "Nobody is older than I am, K. Vasquez of Lake Co. said. |It was May."),
      SentenceExample("zh", "「もう船はありません。」と彼は言った。|雨が降っていた。"),
      SentenceExample("th", "Dr. Anan left for St. Ives at 5 p.m. Monday. |He had a map."),
      SentenceExample("ru", "“船走了。”他说。|码头上没有人。"),
    ])
  func paragraphs(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "A sentence in another script is, inside a paragraph",
    arguments: [
      SentenceExample("de", "Auf dem Schild steht: Мост построил проф. Орлов в мае. |Er lächelt."),
      SentenceExample(
        "en", "The caption reads: Порт Актау, фото проф. Орлова, 1996 г. |It is old."),
      SentenceExample("zh", "他在信里写道：They met Maj. Gen. Orlov on Jan. 5 in Osh. |大家都笑了。|他没有笑。"),
      SentenceExample("zh", "公司叫 Lake Lights Inc. 成立于五月。|他说：I work for Lake Co. |It is small. |对。"),
      SentenceExample("fr", "Elle cite Orlov : Дом стоит на ул. Мира. |Puis elle se tait."),
      SentenceExample("ru", "Он ответил: Ask Mr. Keller in the U.S. Navy band. |Потом ушёл."),
      SentenceExample("ko", "그는 Dr. Kim 을 만났다. |They met Sen. Park in May. |비가 왔다."),
    ])
  func sentences(_ example: SentenceExample) { #expect(example.cut() == example.marked) }

  @Test(
    "Where a text's own script stands, its language wins",
    arguments: [
      SentenceExample("bg", "Той живее на ул. Шипка в гр. Варна. |Там е топло."),
      SentenceExample("kk", "Ол 1990 ж. туған. |Ол Алматыда тұрады."),
      SentenceExample("ja", "会議は Astana で開かれた。|「始めよう。」と彼は言った。"),
      SentenceExample("zh", "他用 Windows 写作。|她用 Linux。|没有人用别的。"),
    ])
  func own(_ example: SentenceExample) { #expect(example.cut() == example.marked) }
}

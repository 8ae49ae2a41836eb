import Lint
import Testing
import Text

/// Prose as newsrooms print it, with every mark that has a use.
@Suite("Good prose is silent")
struct SilenceTests {
  static let texts: [(String, Language)] = [
    (
      """
      # Ferries return to the “cold lake”

      OSH, Oct. 3 — The ferry came back on Monday, after 40 years, the mayor’s office said. It was
      5:40 p.m.; nobody had slept. “We waited,” said Anna Keller, 64, “and it came … at last.”

      “The lake,” she went on, “was our road in the ’70s.

      “Now it is our road again.” She paid $1,250.50 (about 1,100 euros) for a seat. “Why not?” she
      asked. “‘Never say never,’ my father said.”

      - quay No. 4 (new)
      - quay No. 5

      The U.S. envoy, J. R. Miller Jr., said he’d had had enough of the 3-4 road. What it is, it is.
      The town has 12.5 sq. km of reeds, e.g. on the north shore. See [the map](https://x.org/a_(b)).
      """, "en"
    ),
    (
      """
      The minister – a former teacher – said that that road had been built ‘in a hurry’. He travelled
      1,200 miles in 2019–20. ‘It’s the people’s road,’ he told *The Times*, ‘and it isn’t finished.’

      Mr Brown, of St John’s Road, disagreed: ‘Bora Bora has better roads!’ The vote was 52–48.

      a) the road; b) the bridge; and c) the quay.
      """, "en-GB"
    ),
    (
      """
      Der Hafen öffnet am 3. Mai, sagt die Stadt. „Wir haben gewartet“, so Anna Keller (64), „und
      jetzt ist er da.“ Die, die die Fähre kennen, freuen sich – trotz der 3,5 Mio. Euro Kosten.

      „Die ‚alte‘ Straße“, meint der Rat, „bleibt bis 12.30 Uhr gesperrt.“ Z. B. am 1. und 2. Juni
      fährt nichts. Das Menü im „Spaß“ kostet 5 €. Usw. usf.
      """, "de"
    ),
    (
      """
      Le port ouvre le 3 mai\u{A0}; la ville s’en réjouit. «\u{A0}Nous nous levons tôt\u{A0}», dit
      Anna Keller. «\u{A0}Et vous\u{A0}?\u{A0}» L’été, à 12\u{A0}h\u{A0}30, le bac part… Étudiant·e·s
      et pêcheurs paient 1\u{202F}250,50\u{A0}€. C’est-à-dire peu\u{A0}!

      Le maire — un ancien pêcheur — l’a dit\u{A0}: «\u{A0}Il faut qu’il faille.\u{A0}»
      """, "fr"
    ),
    (
      """
      Порт откроют 3 мая, сообщили в мэрии. «Мы долго ждали, — сказала Анна Келлер, — и вот он
      пришёл!» Газета «Вечерний „Ош“» писала об этом в 1990-х гг.

      Роман «Повесть о «Старом порте» вышел в г. Бишкек, т. е. в столице. Билет стоит 1 250,5 руб.,
      а дорога — 40 км. IT-компания SMS-рассылок не делает. Он ещё долго-долго ждал…
      """, "ru"
    ),
    (
      """
      新港口将于5月3日开放，市政府说。“我们等了四十年，”安娜·凯勒（64岁）说，“它终于来了……”

      “湖是我们的路。”她又说：“《边城》里的渡船，人人都知道。”票价为3.5元，9:30开船——天天如此。

      世界贸易组织(WTO)的代表在Geneva，即日内瓦，看了看“好好先生”的船。他慢慢地走，目的的确达到了。
      """, "zh"
    ),
  ]

  @Test("No rule of the profile for news has anything to say", arguments: texts)
  func silent(_ text: String, _ language: Language) throws {
    let findings = Linter().lint(Pair(target: try lintedText(text, language))).findings
    #expect(findings.map { "\($0.rule): \($0.message)" } == [])
  }
}

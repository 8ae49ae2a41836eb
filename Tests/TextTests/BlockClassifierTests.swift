import Formats
import Testing
import Text

@Suite("What a block is by its wording")
struct BlockClassifierTests {
  private func kind(_ text: String, _ language: Language) throws -> Block.Kind? {
    let document = try read(text, language, as: .markdown)
    #expect(document.blocks.count == 1)
    return document.blocks.first?.kind
  }

  @Test(
    "A short line that no mark ends is a heading",
    arguments: [
      (Language("en"), "The ferry that came too late"), ("zh", "渡轮为何迟到"),
      ("de", "Die verspätete Fähre"),
      ("ru", "Опоздавший паром"), ("en", "By the river"), ("de", "Von Hamburg nach Bremen"),
      ("fr", "Par le fleuve"),
    ])
  func heading(_ language: Language, _ text: String) throws {
    #expect(try kind(text, language) == .heading)
  }

  @Test(
    "Captions",
    arguments: [
      (Language("en"), "Left: the old quay. Right: the same place today."),
      ("en", "Photo: crews unload grain at night"),
      ("en", "Figure 3. Freight by month"), ("en", "Figure: freight by month"),
      ("en", "Sailors mend a net on 3 May. Lake Shore Pictures."),
      ("zh", "图为工人在码头卸货。"), ("zh", "左图：旧码头"), ("zh", "图表1 月度货运量"),
      ("de", "Abbildung 2: Fracht nach Monaten"), ("de", "Im Bild die neue Schleuse."),
      ("fr", "Légende : le vieux quai"), ("ru", "На фото: новый причал."),
    ])
  func caption(_ language: Language, _ text: String) throws {
    #expect([Block.Kind.caption, .credit].contains(try kind(text, language)))
    if !text.hasPrefix("Photo") { #expect(try kind(text, language) == .caption) }
  }

  @Test(
    "Credits",
    arguments: [
      (Language("en"), "By Anna Keller and Li Na"), ("en", "Interview by Anna Keller"),
      ("en", "(Photo: Anna Keller)"), ("en", "Translated by Li Na"), ("zh", "文/李娜"),
      ("zh", "（记者 李娜）"),
      ("zh", "责任编辑：李娜"), ("de", "Von Anna Keller und Jan de Vries"), ("de", "Übersetzung: Li Na"),
      ("fr", "Par Anna Keller"), ("ru", "Автор: Анна Келлер"),
    ])
  func credit(_ language: Language, _ text: String) throws {
    #expect(try kind(text, language) == .credit)
  }

  @Test(
    "Where a text was taken from",
    arguments: [
      (Language("en"), "Source: Lake Shipping Office"), ("en", "https://example.org/ferry"),
      ("en", "Read the original in the Lake Times."), ("zh", "来源：湖区航运局"),
      ("zh", "原文链接：https://example.cn/a"), ("de", "Quelle: Hafenamt"), ("fr", "Source : le port"),
      ("ru", "Источник: управление порта"), ("zh", "阅读原文"),
      ("fr", "À lire aussi : le port en hiver"),
      ("ru", "Читайте также: зима в порту"), ("de", "Lesen Sie auch: Winter im Hafen"),
    ])
  func provenance(_ language: Language, _ text: String) throws {
    #expect(try kind(text, language) == .provenance)
  }

  @Test(
    "Notices",
    arguments: [
      (Language("en"), "Disclaimer: the views are the author's own."),
      ("en", "Copyright 2024 Lake Times."),
      ("en", "© Lake Times"), ("en", "The views here do not necessarily reflect ours."),
      ("zh", "未经授权，不得转载。"), ("zh", "本文仅代表作者个人观点。"), ("zh", "免责声明：仅供参考。"),
      ("de", "Alle Rechte vorbehalten."), ("de", "Nachdruck nur mit Genehmigung."),
      ("fr", "Tous droits réservés."), ("ru", "Все права защищены."),
      ("en", "Follow us on the lake's own channel!"), ("zh", "扫码关注湖区日报。"),
      ("de", "Abonnieren Sie unseren Rundbrief."), ("fr", "Suivez-nous au fil de l'eau."),
      ("ru", "Подписывайтесь на наш канал."),
      ("fr", "Avis de non-responsabilité : avis d'un seul."),
      ("ru", "Мнение редакции может не совпадать с мнением автора."),
      ("de", "Der Beitrag gibt nicht die Meinung der Redaktion wieder."),
    ])
  func notice(_ language: Language, _ text: String) throws {
    #expect(try kind(text, language) == .notice)
  }

  @Test(
    "Paragraphs that begin like something else",
    arguments: [
      (Language("en"), "By the time the ferry came, the pier was empty."),
      ("en", "By the time he came, the mayor said:"),
      ("en", "They had to follow us along the river for three days before they gave up."),
      ("de", "Mehr zum Thema sagte der Bürgermeister gestern nicht."),
      ("zh", "渔民们关注天气已经三天了。"),
      ("en", "Source code for the timetable is kept by the town."),
      ("en", "Left alone, the nets rot within a year."),
      ("en", "Right after the storm the crews went out."),
      ("en", "Figure skating is what the frozen lake is known for."),
      ("en", "Copyright law does not cover timetables."),
      ("en", "Disclaimers are rarely read by travellers."),
      ("en", "Photographs of the quay were shown in the hall."),
      ("en", "The prize went to Dr. Anna Keller."),
      ("en", "The letter was signed by J. Keller."),
      ("en", "He bought a house in the U.S. Virgin Islands."),
      ("de", "Von hier aus fuhren früher die Schiffe."),
      ("de", "Links am Ufer steht ein Speicher."),
      ("de", "Im Bildungswesen fehlt das Geld."),
      ("fr", "Par ailleurs, le port grandit."),
      ("fr", "Légendes et contes parlent du lac."),
      ("zh", "未经授权的捕捞每年都会发生。"),
      ("zh", "图书馆就在码头旁边。"),
      ("zh", "来源不明的货物被扣留。"),
      ("ru", "Источники у озера никогда не замерзают."),
      ("ur", "یہ بندرگاہ اگلے سال کھلے گی۔"),
      ("hi", "बंदरगाह अगले साल खुलेगा।"),
    ])
  func paragraph(_ language: Language, _ text: String) throws {
    #expect(try kind(text, language) == .paragraph)
  }

  @Test("A Thai paragraph has neither spaces nor a full stop")
  func thai() throws {
    let sentence = "ท่าเรือแห่งใหม่จะเปิดให้บริการในปีหน้าและคาดว่าจะรองรับสินค้าได้มากกว่าเดิมถึงสองเท่า"
    #expect(
      try kind(sentence + "โดยมีรถไฟเชื่อมต่อกับเมืองหลวงและชายแดนทางตอนเหนือของประเทศ", "th")
        == .paragraph)
    #expect(try kind("ท่าเรือแห่งใหม่", "th") == .heading)
  }

  @Test("What the markup says stands")
  func markup() throws {
    let text = "# Source: a heading\n\n- By the river\n\n> Left: a quotation\n\n```\nBy Anna\n```\n"
    let document = try read(text, as: .markdown)
    #expect(document.blocks.map(\.kind) == [.heading, .listItem, .quotation, .code])
  }
}

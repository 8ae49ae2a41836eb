/// Phrases are in folded form: lower case, narrow marks.
enum BlockPhrases {
  static let brackets: [(Character, Character)] = [
    ("[", "]"), ("(", ")"), ("【", "】"), ("（", "）"), ("［", "］"),
  ]
  static let provenance = PhraseTable([
    "source:", "sources:", "original link", "original article", "read the original", "original:",
    "来源:", "资料来源", "图源", "原文链接", "原文:", "数据来源", "quelle:", "quellen:", "originalartikel",
    "source :", "sources :", "lien original", "источник:", "источники:", "оригинал:",
    "read more:", "see also:", "阅读原文", "延伸阅读", "相关阅读", "lesen sie auch:",
    "mehr zum thema:", "lire aussi :", "à lire aussi", "читайте также", "ссылка на оригинал",
  ])
  static let noticeOpenings = PhraseTable([
    "免责声明", "声明:", "版权声明", "©", "отказ от ответственности",
  ])
  static let noticeLabels = PhraseTable([
    "disclaimer", "haftungsausschluss", "rechtlicher hinweis", "copyright", "avertissement",
    "avis de non-responsabilité", "mentions légales", "дисклеймер",
  ])
  /// Calls to follow, subscribe and share; they count in short blocks alone.
  static let calls = PhraseTable([
    "follow us on", "follow our channel", "subscribe to our", "sign up for our newsletter",
    "欢迎关注", "扫码关注", "关注我们", "关注公众号", "长按二维码", "folgen sie uns", "folgt uns auf",
    "abonnieren sie unseren", "newsletter abonnieren", "suivez-nous", "abonnez-vous à",
    "inscrivez-vous à notre", "подписывайтесь на", "подпишитесь на", "следите за нами",
  ])
  static let notices = PhraseTable([
    "unauthorized reproduction", "unauthorised reproduction", "all rights reserved",
    "do not necessarily reflect", "未经授权,不得", "未经授权不得",
    "未经授权,禁止", "未经授权,请勿", "未经授权请勿", "不得转载", "独家稿件", "仅代表作者", "纯属作者个人",
    "nachdruck nur mit", "alle rechte vorbehalten", "tous droits réservés",
    "reproduction interdite",
    "все права защищены", "перепечатка без", "мнение редакции может не совпадать",
    "n'engagent que leur auteur", "n'engagent que leurs auteurs",
    "nicht die meinung der redaktion",
  ])
  static let credits = PhraseTable([
    "/", "interview", "reporter", "photo", "text:", "by ", "文", "采访", "记者", "编辑", "图", "摄",
    "foto", "interview:", "propos recueillis", "интервью", "фото",
  ])
  static let creditOpenings = PhraseTable([
    "photo:", "photo by", "interview by", "translated by", "translation:", "文/", "文|",
    "记者", "采访/", "采访:", "作者:", "编辑:", "翻译:", "译者:", "责任编辑", "foto:", "text:",
    "übersetzung:", "traduction:", "автор:", "фото:", "перевод:", "das interview führte",
    "interview:", "propos recueillis par", "entretien réalisé par", "crédit photo", "беседовал",
    "текст:",
  ])
  static let bylineOpenings = PhraseTable(["by ", "von ", "par "])
  /// Words in small letters between names.
  static let joints: Set<String> = [
    "and", "und", "et", "de", "di", "da", "del", "van", "von", "der", "den", "le", "la", "for",
    "für", "pour", "our", "staff", "reporter", "correspondent",
  ]
  static let captionOpenings = PhraseTable([
    "left:", "right:", "photo:", "picture:", "pictured", "image:", "caption:", "map:",
    "chart:", "left photo", "图为", "图:", "左:", "右:", "左图", "右图", "上图", "下图", "资料图:", "资料图片",
    "bild:", "im bild ", "links:", "karte:", "à gauche:", "на фото",
    "на снимке", "слева:",
  ])
  static let captionLabels = PhraseTable(["figure", "图表", "abbildung", "légende", "资料图"])
}

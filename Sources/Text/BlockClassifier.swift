/// Tells blocks apart by what they say: captions, credits, notices, headings without markup, and
/// the turns of an interview.
///
/// The phrases are those of newsrooms in English, Chinese, German, French and Russian.
struct BlockClassifier {
  let document: Document

  func classified() -> [Block] {
    var blocks = document.content.outline
    for index in blocks.indices where blocks[index].kind == .paragraph {
      blocks[index].kind = kind(of: blocks[index])
    }
    Turns.mark(&blocks, in: document)
    return blocks
  }

  private func kind(of block: Block) -> Block.Kind {
    let shape = BlockShape(document.string(block.range))
    if shape.isProvenance { return .provenance }
    if shape.isNotice { return .notice }
    if shape.isCredit { return .credit }
    if shape.isCaption { return .caption }
    if shape.isHeading { return .heading }
    return .paragraph
  }
}

/// What the wording of a block gives away.
struct BlockShape {
  private let text: String
  private let folded: String
  /// Rough count of words: runs of letters, or ideographs by twos.
  private let weight: Int

  init(_ text: String) {
    self.text = text
    folded = FoldedText.fold(text)
    let ideographs = text.unicodeScalars.count { (0x3400...0x9FFF).contains($0.value) }
    let spaces = text.utf8.count { $0 == 0x20 || $0 == 0x0A }
    weight = spaces + 1 + ideographs / 2
  }

  var isProvenance: Bool {
    if weight <= 2, folded.contains("://") { return true }
    let opens = opens(with: BlockPhrases.provenance)
    return opens && weight <= 30
  }

  var isNotice: Bool {
    opens(with: BlockPhrases.noticeOpenings)
      || BlockPhrases.notices.contains { phrase in Self.contains(folded.utf8, phrase.utf8) }
  }

  /// A plain search over bytes: several times faster than the one for strings.
  private static func contains(_ text: String.UTF8View, _ phrase: String.UTF8View) -> Bool {
    guard let first = phrase.first else { return true }
    var rest = text[...]
    while let at = rest.firstIndex(of: first) {
      rest = rest[at...]
      if rest.starts(with: phrase) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  var isCredit: Bool {
    guard weight <= 15 else { return false }
    let isBracketed = BlockPhrases.brackets.contains { text.first == $0.0 && text.last == $0.1 }
    if isBracketed { return BlockPhrases.credits.contains { folded.contains($0) } || weight <= 6 }
    return opens(with: BlockPhrases.creditOpenings) && !endsSentence
  }

  var isCaption: Bool {
    guard weight <= 45 else { return false }
    return opens(with: BlockPhrases.captionOpenings) || closesWithCredit
  }

  /// One short line that no mark ends.
  var isHeading: Bool {
    guard weight <= 24, !text.isEmpty, !text.utf8.contains(0x0A), !endsSentence else {
      return false
    }
    return !(text.unicodeScalars.last.map { ",;:，；：、".unicodeScalars.contains($0) } ?? true)
  }

  private var endsSentence: Bool {
    let marks: Set<Character> = [".", "!", "?", "…", "。", "！", "？", "।", "؟", "։"]
    let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")", "」", "』", "）", "]"]
    let last = text.last { !closing.contains($0) && !$0.isWhitespace }
    return last.map { marks.contains($0) } ?? false
  }

  private func opens(with phrases: [String]) -> Bool {
    phrases.contains { folded.hasPrefix($0) }
  }

  /// A short text whose last sentence is only a name: "… on 3 May. Central Asia Times."
  private var closesWithCredit: Bool {
    let sentences = text.split(separator: ". ")
    guard sentences.count == 2, let last = sentences.last, last.hasSuffix(".") else { return false }
    let words = last.dropLast().split(separator: " ")
    guard (2...5).contains(words.count) else { return false }
    return words.allSatisfy { $0.first?.isUppercase ?? false }
  }
}

/// Phrases are in folded form: lower case, narrow marks.
enum BlockPhrases {
  static let brackets: [(Character, Character)] = [
    ("[", "]"), ("(", ")"), ("【", "】"), ("（", "）"), ("［", "］"),
  ]
  static let provenance = [
    "source:", "sources:", "original link", "original article", "read the original", "original:",
    "来源:", "资料来源", "图源", "原文链接", "原文:", "数据来源", "quelle:", "quellen:", "originalartikel",
    "source :", "sources :", "lien original", "источник:", "источники:", "оригинал:",
  ]
  static let noticeOpenings = [
    "disclaimer", "免责声明", "声明:", "版权声明", "haftungsausschluss", "copyright", "©",
    "avertissement", "отказ от ответственности",
  ]
  static let notices = [
    "unauthorized reproduction", "unauthorised reproduction", "all rights reserved",
    "do not necessarily reflect", "未经授权", "不得转载", "独家稿件", "仅代表作者", "纯属作者个人",
    "nachdruck nur mit", "alle rechte vorbehalten", "tous droits réservés",
    "reproduction interdite",
    "все права защищены", "перепечатка без",
  ]
  static let credits = [
    "/", "interview", "reporter", "photo", "text:", "by ", "文", "采访", "记者", "编辑", "图", "摄",
    "foto", "interview:", "propos recueillis", "интервью", "фото",
  ]
  static let creditOpenings = [
    "by ", "photo:", "photo by", "interview by", "translated by", "translation:", "文/", "文|",
    "记者", "采访/", "采访:", "作者:", "编辑:", "翻译:", "译者:", "责任编辑", "foto:", "von ", "text:",
    "übersetzung:", "par ", "traduction", "автор:", "фото:", "перевод:",
  ]
  static let captionOpenings = [
    "left:", "right:", "photo:", "picture:", "pictured", "figure", "image:", "caption:", "map:",
    "chart:", "left photo", "图为", "图:", "左:", "右:", "左图", "右图", "上图", "下图", "资料图", "图表",
    "bild:", "im bild", "links:", "abbildung", "karte:", "légende", "à gauche:", "на фото",
    "на снимке", "слева:",
  ]
}

/// How a language writes numbers: its separators, and the words that stand in and by them.
///
/// A language is one table of lines `role argument…: form|form|…`, forms in folded form (see
/// ``FoldedText``). A line `series role first: a|b|c` counts up from `first`; `/` stands between
/// forms of one value.
final class NumberLexicon: Sendable {
  let tag: String
  /// The decimal sign.
  let decimal: UInt8
  /// What may stand between groups of three digits.
  let groups: [UInt8]
  /// Whether Han numerals are numbers.
  let readsHan: Bool
  /// Whether numerals are written together: zweihundertvierzehn.
  let compounds: Bool
  let trie: PhraseTrie
  /// What a number can begin with.
  let openings: OpeningWords
  /// Lines that name no known role.
  let problems: [String]

  init(
    tag: String, decimal: Character = ".", groups: [UInt8] = [UInt8(ascii: ",")],
    readsHan: Bool = false, compounds: Bool = false, table: String
  ) {
    self.tag = tag
    self.decimal = decimal.asciiValue ?? UInt8(ascii: ".")
    self.groups = groups
    self.readsHan = readsHan
    self.compounds = compounds
    var phrases: [(phrase: [UInt8], lexeme: Lexeme)] = []
    var problems: [String] = []
    for lines in [NumberSymbols.table, table] {
      for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
        Self.read(Substring(line), to: &phrases, &problems)
      }
    }
    trie = PhraseTrie(phrases)
    var openings = OpeningWords()
    for (phrase, lexeme) in phrases { openings.insert(phrase, lexeme) }
    if readsHan { for scalar in HanDigit.characters.unicodeScalars { openings.insert(scalar) } }
    (self.openings, self.problems) = (openings, problems)
  }

  private static func read(
    _ line: Substring, to phrases: inout [(phrase: [UInt8], lexeme: Lexeme)],
    _ problems: inout [String]
  ) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      problems.append(String(line))
      return
    }
    var head = pieces(line.utf8[..<colon], at: " ")
    let rest = line.utf8[line.utf8.index(after: colon)...].drop { $0 == UInt8(ascii: " ") }
    let forms = pieces(rest, at: "|")
    if head.first == "series", head.count == 3, let first = Int(head[2]) {
      head.removeFirst()
      for (index, form) in forms.enumerated() {
        let forms = pieces(Substring(form).utf8, at: "/")
        append(forms, head[0], ["\(first + index)"], of: line, to: &phrases, &problems)
      }
    } else {
      append(forms, head.first ?? "", Array(head.dropFirst()), of: line, to: &phrases, &problems)
    }
  }

  private static func pieces(
    _ text: Substring.UTF8View, at separator: Unicode.Scalar
  ) -> [String] {
    text.split(separator: UInt8(ascii: separator)).map { String(Substring($0)) }
  }

  private static func append(
    _ forms: [String], _ role: String, _ arguments: [String], of line: Substring,
    to phrases: inout [(phrase: [UInt8], lexeme: Lexeme)], _ problems: inout [String]
  ) {
    guard let lexeme = Lexeme(role: role, arguments: arguments), !forms.isEmpty else {
      problems.append(String(line))
      return
    }
    for form in forms where !form.isEmpty { phrases.append((Array(form.utf8), lexeme)) }
  }
}

extension NumberLexicon {
  static var all: [NumberLexicon] {
    [english, chinese, german, french, russian, spanish, japanese]
  }

  /// The table of a language; nil if there is none. Each is read when it is first asked for.
  private static func known(_ base: String) -> NumberLexicon? {
    switch base {
    case "en": english
    case "zh", "yue", "wuu": chinese
    case "de": german
    case "fr": french
    case "ru": russian
    case "es": spanish
    case "ja": japanese
    default: nil
    }
  }

  /// Digits and international symbols, with the decimal point or the decimal comma.
  private static let pointed = NumberLexicon(tag: "und", table: "")
  private static let comma = NumberLexicon(
    tag: "und", decimal: ",", groups: Array(". '".utf8), table: "")

  /// Languages without a table that write a decimal point (CLDR).
  private static let pointedTags: Set<String> = [
    "ko", "th", "he", "hi", "bn", "ta", "te", "ur", "ms", "sw", "my", "km", "ne", "mn", "ug", "bo",
  ]

  static func of(_ language: Language) -> NumberLexicon {
    let base = language.base
    if let known = known(base) { return known }
    return pointedTags.contains(base) ? pointed : comma
  }
}

extension QuantityScanner {
  /// Lines of the lexicons that cannot be read.
  package static var lexiconProblems: [String] { NumberLexicon.all.flatMap(\.problems) }
}

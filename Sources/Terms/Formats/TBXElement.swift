internal import Text

/// What an element of TBX is for, in any of its versions.
enum TBXElement {
  case entry, language, section, term
  /// Elements that only hold others together.
  case group
  /// Carries a data category.
  case item

  init(_ localName: String) {
    switch localName {
    case "termEntry", "conceptEntry": self = .entry
    case "langSet", "langSec": self = .language
    case "tig", "ntig", "termSec": self = .section
    case "term": self = .term
    case "termGrp", "termNoteGrp", "descripGrp", "adminGrp", "transacGrp", "termCompList",
      "termCompGrp":
      self = .group
    default: self = .item
    }
  }
}

/// An element with its data category, and its text on one line.
struct TBXItem {
  let element: String
  /// The `type` attribute, or the name of the element where it says what it is (DCT).
  let category: String
  let target: String
  let offset: Int
  var text = ""
  var language = ""

  /// Elements that a `type` attribute qualifies.
  private static let carriers: Set<String> = [
    "descrip", "termNote", "admin", "adminNote", "descripNote", "transac", "transacNote", "xref",
    "ref", "note", "date", "hi", "termComp",
  ]
  private static let termNotes: Set<String> = [
    "administrativeStatus", "partOfSpeech", "grammaticalGender", "grammaticalNumber", "termType",
    "register", "geographicalUsage", "termLocation", "transferComment", "usageNote",
    "normativeAuthorization",
  ]
  private static let administrative: Set<String> = [
    "source", "customerSubset", "projectSubset", "productSubset", "workingStatus",
  ]

  init(_ tag: XMLTag) {
    let name = tag.localName
    target = tag.attribute("target")?.value ?? ""
    offset = tag.range.upperBound
    if Self.carriers.contains(name) {
      element = name
      category = tag.attribute("type")?.value ?? ""
    } else {
      category = name
      element = Self.element(of: name)
    }
  }

  private static func element(of category: String) -> String {
    if termNotes.contains(category) { return "termNote" }
    if administrative.contains(category) { return "admin" }
    if category == "externalCrossReference" || category == "xGraphic" { return "xref" }
    if category == "crossReference" { return "ref" }
    if category == "transactionType" { return "transac" }
    return category == "responsibility" ? "transacNote" : "descrip"
  }

  var detail: TermDetail {
    TermDetail(
      element: element, category: category, value: text, target: target, language: language)
  }

  var isNote: Bool { element == "note" && category.isEmpty }

  /// A fact that a note or an element of that category states: `validFrom: 2019-03-23`.
  func statement(_ name: String) -> String? {
    if category == name { return text }
    guard isNote, text.hasPrefix(name + ": ") else { return nil }
    return String(text.dropFirst(name.count + 2))
  }

  /// Without white space at the edges, every run of it inside one space.
  static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

internal import Terms
internal import Text

/// A term of a record: a form of the source's language and one of the target's.
struct StreamTerm: Decodable {
  let source: String
  let target: String
  let status: String?
  let validFrom: String?
  let validTo: String?
  let caseSensitive: Bool?
  let note: String?

  func concept(_ sourceLanguage: Language, _ targetLanguage: Language) throws
    -> Concept
  {
    guard let status = TermStatus(rawValue: status ?? "preferred") else {
      throw Failure(
        "unknown status '\(status ?? "")'" + hint(status ?? "", TermStatus.allCases.map(\.rawValue))
      )
    }
    let form = Term(
      target, language: targetLanguage, status: status, validFrom: try day(validFrom),
      validTo: try day(validTo), isCaseSensitive: caseSensitive ?? false, note: note ?? "")
    return Concept(id: source, type: "", terms: [Term(source, language: sourceLanguage), form])
  }

  private func day(_ text: String?) throws -> Day? {
    guard let text, !text.isEmpty else { return nil }
    guard let day = Day(iso: text) else { throw Failure("'\(text)' is no date") }
    return day
  }
}

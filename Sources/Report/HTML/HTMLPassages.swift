internal import Lint
internal import Text

/// The text of a cell: a paragraph for each passage, folded where it is a longer stretch that the
/// other side does not have.
struct HTMLPassages {
  let document: Document
  let passages: [Passage]
  let marks: MarkTable

  func html(foldedAs kind: Row.Kind) -> String {
    let paragraphs = passages.map(paragraph).joined()
    guard kind == .leftOut || kind == .unused, isLong(kind) else { return paragraphs }
    let isOpen = passages.contains { !marks.marks(in: $0.range).isEmpty }
    return "<details\(isOpen ? " open" : "")><summary lang=\"en\" dir=\"ltr\">\(headline(kind))"
      + "</summary>\(paragraphs)</details>"
  }

  /// A left-out sentence stays in sight; whole paragraphs fold.
  private func isLong(_ kind: Row.Kind) -> Bool {
    kind == .unused || blocks > 1 || words > 60
  }

  private var blocks: Int { Set(passages.map(\.block)).count }
  /// Of what could be left out; questions and captions do not count.
  private var words: Int {
    passages.filter(\.isContent).reduce(0) { $0 + document.words(in: $1.range).count }
  }

  private func headline(_ kind: Row.Kind) -> String {
    let words = Plural.count(words, "word")
    let content = Set(passages.filter(\.isContent).map(\.block)).count
    if kind == .unused {
      return "Rest of \(content > 1 ? "\(content) paragraphs" : "the paragraph") · \(words)"
    }
    return "\(Plural.count(max(1, content), "paragraph")) left out · \(words)"
  }

  private func paragraph(_ passage: Passage) -> String {
    let text = MarkedText(document, passage.range, marks: marks).html
    let label = label(of: passage).map { "<span class=\"tag\" lang=\"en\">\($0)</span> " } ?? ""
    let classes = [
      passage.kind == .heading ? "heading" : nil, passage.strength == .weak ? "weak" : nil,
    ].compactMap { $0 }.joined(separator: " ")
    return "<p\(classes.isEmpty ? "" : " class=\"\(classes)\"")>\(label)\(text)</p>"
  }

  private func label(of passage: Passage) -> String? {
    if passage.strength == .weak { return "weak" }
    return switch passage.kind {
    case .caption, .credit, .provenance, .notice: passage.kind.rawValue
    case .sentence, .heading, .listItem, .tableCell: nil
    }
  }
}

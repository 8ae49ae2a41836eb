internal import Lint
internal import Text

/// The text of a row of two versions: what is deleted struck out, what is inserted underlined.
struct RevisionCell {
  let revision: Revision
  /// Of the findings that are fixed, in the older version.
  let oldMarks: MarkTable
  /// Of the others, in the newer one.
  let newMarks: MarkTable

  /// A paragraph for each block.
  func html(_ changes: [SegmentChange]) -> String {
    var paragraphs: [(block: Int?, name: String, parts: [String])] = []
    for change in changes {
      let segment =
        change.new.first.map { revision.new.segments[$0] }
        ?? change.old.first.map { revision.old.segments[$0] }
      let block = change.new.isEmpty ? paragraphs.last?.block : segment?.block
      let name = segment?.kind == .heading ? " class=\"heading\"" : ""
      if paragraphs.isEmpty || paragraphs[paragraphs.count - 1].block != block {
        paragraphs.append((block, name, []))
      }
      paragraphs[paragraphs.count - 1].parts.append(text(change))
    }
    let space = revision.new.language.isUnspaced ? "" : " "
    return paragraphs.map { "<p\($0.name)>\($0.parts.joined(separator: space))</p>" }.joined()
  }

  private func text(_ change: SegmentChange) -> String {
    let ends = (old: revision.oldRange(change)?.end, new: revision.newRange(change)?.end)
    return revision.pieces(change).map { piece in
      switch piece {
      case .kept(_, let new):
        MarkedText(revision.new, new, marks: newMarks, end: ends.new).html
      case .deleted(let old):
        "<del>" + MarkedText(revision.old, old, marks: oldMarks, end: ends.old).html + "</del>"
      case .inserted(let new):
        "<ins>" + MarkedText(revision.new, new, marks: newMarks, end: ends.new).html + "</ins>"
      }
    }.joined()
  }
}

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
    let shape = BlockShape(document.text[block.range.indices], language: document.language)
    if shape.isProvenance { return .provenance }
    if shape.isNotice { return .notice }
    if shape.isCredit { return .credit }
    if shape.isCaption { return .caption }
    if shape.isHeading { return .heading }
    return .paragraph
  }
}

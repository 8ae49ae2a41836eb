internal import Lint
internal import Text

/// An alignment as JSON. Offsets are bytes of the files.
struct AlignmentJSON {
  let texts: AlignedTexts

  private var alignment: Alignment { texts.alignment }

  func value(id: JSONValue?, hasSegments: Bool) -> JSONValue {
    let isCondensed = alignment.kind == .condensed
    return .object([
      ("id", id), ("kind", .string(alignment.kind.rawValue)),
      ("beads", .array(alignment.beads.map(value))),
      ("confidence", .probability(alignment.confidence)),
      ("sourceSegments", hasSegments ? segments(.source) : nil),
      ("targetSegments", hasSegments ? segments(.target) : nil),
      ("coverage", hasSegments && isCondensed ? coverage : nil),
    ])
  }

  private func value(_ bead: Bead) -> JSONValue {
    let isCondensed = alignment.kind == .condensed
    return .object([
      ("source", .integers(bead.source)), ("target", .integers(bead.target)),
      ("score", .probability(bead.score)), ("moved", bead.isMoved ? true : nil),
      ("links", isCondensed ? .array(bead.links.map(value)) : nil),
      ("support", bead.support.map { .probability($0) }),
      ("unsupported", texts.isUnsupported(bead) ? true : nil),
    ])
  }

  private func value(_ link: Link) -> JSONValue {
    .object([
      ("source", .integer(link.source)), ("score", .probability(link.score)),
      ("strength", .string(link.strength.rawValue)),
    ])
  }

  private func segments(_ side: Side) -> JSONValue {
    let document = side == .source ? texts.source : texts.target
    let segments = side == .source ? alignment.source : alignment.target
    return .array(
      segments.map { segment in
        .object(
          place(document, segment.range) + [
            ("kind", .string(segment.kind.rawValue)), ("block", .integer(segment.block)),
          ])
      })
  }

  private var coverage: JSONValue {
    let blocks = texts.source.blocks
    return .array(
      zip(alignment.coverage, blocks).enumerated().map { index, pair in
        let (coverage, block) = pair
        return .object(
          [("block", .integer(index))] + place(texts.source, block.range) + [
            ("kind", .string(block.kind.rawValue)), ("coverage", .string(coverage.rawValue)),
          ])
      })
  }

  private func place(_ document: Document, _ range: TextRange) -> [(String, JSONValue?)] {
    let bytes = Location.bytes(document, range)
    return [("start", .integer(bytes.lowerBound)), ("end", .integer(bytes.upperBound))]
  }
}

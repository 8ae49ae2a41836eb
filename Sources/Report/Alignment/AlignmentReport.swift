package import Lint
internal import Text

/// Alignments for programs and for people at a terminal.
package enum AlignmentReport {
  package enum Format: String, Sendable, CaseIterable {
    /// A bead a line under a head line: shape, score, both texts, the numbers of the segments from
    /// 1, and a note.
    case tsv
    /// The whole alignment as one object on one line.
    case jsonl
    /// The same over several lines.
    case json
    /// `[0, 1]:[0]:0.156`, a bead a line.
    case ladder
    /// Both texts side by side; of a condensed pair each sentence with its sources.
    case table
    /// Both texts side by side on a page that holds all it needs.
    case html
    /// A translation memory.
    case tmx
    /// A bilingual document.
    case xliff
    /// As `hunalign -text` prints it.
    case hunalign

    /// Whether the format says which links of a condensed text are weak, and what is left out.
    package var holdsCondensed: Bool {
      switch self {
      case .tsv, .jsonl, .json, .ladder, .table, .html: true
      case .tmx, .xliff, .hunalign: false
      }
    }
  }

  /// Empty if the pair has no source or no alignment.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal, for `table`.
  ///   - version: the program's, for formats that name their maker.
  package static func render(
    _ pair: Pair, format: Format, style: Style = .plain, width: Int = 100, version: String = "0"
  ) -> String {
    guard let aligned = AlignedTexts(pair) else { return "" }
    switch format {
    case .tsv: return AlignmentLines(texts: aligned).tsv
    case .ladder: return AlignmentLines(texts: aligned).ladder
    case .jsonl: return (value(pair) ?? .null).serialized() + "\n"
    case .json: return (value(pair) ?? .null).serialized(pretty: true) + "\n"
    case .table:
      return switch aligned.alignment.kind {
      case .translation: AlignmentTable(texts: aligned, style: style, width: width).text
      case .condensed: CondensedView(texts: aligned, style: style, width: width).text
      }
    case .html: return AlignmentPage(pair: pair, texts: aligned).html
    case .tmx: return TMX(texts: aligned, version: version).text
    case .xliff: return XLIFF(texts: aligned).text
    case .hunalign: return HunalignText(texts: aligned).text
    }
  }

  /// The alignment as one object; nil if the pair has none.
  ///
  /// - Parameter id: the record's, in a stream.
  /// - Parameter hasSegments: whether to say where the segments stand; not for texts that came
  ///   segmented.
  package static func value(
    _ pair: Pair, id: JSONValue? = nil, hasSegments: Bool = true
  ) -> JSONValue? {
    AlignedTexts(pair).map { AlignmentJSON(texts: $0).value(id: id, hasSegments: hasSegments) }
  }
}

/// A pair that has both sides and an alignment.
struct AlignedTexts {
  let source: Document
  let target: Document
  let alignment: Alignment

  init?(_ pair: Pair) {
    guard let source = pair.source, let alignment = pair.alignment else { return nil }
    self.source = source
    target = pair.target
    self.alignment = alignment
  }

  /// The text of some segments of a side on one line.
  func text(_ side: Side, _ indices: some Collection<Int>) -> String {
    let document = side == .source ? source : target
    let segments = side == .source ? alignment.source : alignment.target
    let texts = indices.map { Self.collapsed(document.string(segments[$0].range)) }
    return texts.joined(separator: document.language.isUnspaced ? "" : " ")
  }

  /// White space as single spaces, no line end, controls spelled out.
  static func collapsed(_ text: String) -> String {
    VisibleText.spelledOut(text).split(separator: " ").joined(separator: " ")
  }

  /// Whether a sentence of a condensed text rests on nothing in the source.
  func isUnsupported(_ bead: Bead) -> Bool {
    alignment.kind == .condensed && bead.links.isEmpty
      && bead.target.contains { alignment.target[$0].isBody }
  }

  /// The indices of the source blocks that the condensed text leaves out.
  var leftOutBlocks: [Int] {
    alignment.coverage.indices.filter { alignment.coverage[$0] == .leftOut }
  }
}

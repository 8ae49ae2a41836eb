internal import Lint
internal import Text

/// The alignment map: source above, target below, bands between what corresponds. Places are
/// shares of each text's bytes, so the drawing is as wide as the page. The bands lie over the picture
/// that is read aloud: a picture may hold no links.
struct HTMLMap {
  let table: RowTable
  let statistics: PairStatistics

  /// Empty for a text without a source.
  var html: String {
    guard let texts = AlignedTexts(table.pair) else { return "" }
    return """
      <section class="map" aria-label="Alignment map of \(name(texts.target))">
      <span class="end" aria-hidden="true">\(name(texts.source))</span>
      <div class="drawing">
      <svg viewBox="0 0 1000 96" preserveAspectRatio="none" role="img" \
      aria-labelledby="\(table.prefix)map-title \(table.prefix)map-text">
      <title id="\(table.prefix)map-title">Which parts of the source stand where in the text</title>
      <desc id="\(table.prefix)map-text">\(description)</desc>
      \(bar(texts.source, \.source, .leftOut, top: 0))\
      \(bar(texts.target, \.target, .added, top: 82))</svg>
      <svg class="bands" viewBox="0 0 1000 96" preserveAspectRatio="none" aria-hidden="true">
      \(bands(texts))</svg>
      </div>
      <span class="end" aria-hidden="true">\(name(texts.target))</span>
      \(MapMarks(table: table).html)</section>

      """
  }

  private func name(_ document: Document) -> String {
    HTMLEscape.text(HTMLHeader.fileName(document.name))
  }

  private var description: String {
    let share = statistics.covered.map { "\(Int(($0 * 100).rounded())) % of the source is covered" }
    let added = table.rows.filter { $0.kind == .added }.count
    let moved = table.rows.filter { $0.isMoved }.count
    let parts = [
      share, Plural.count(statistics.leftOut, "paragraph") + " left out",
      Plural.count(added, "passage") + " without source",
      moved > 0 ? Plural.count(moved, "sentence") + " out of the source's order" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ") + "."
  }

  private func bands(_ texts: AlignedTexts) -> String {
    MapBand.bands(of: table.rows).map { band in
      let (a, b) = Self.extent(band.source, of: texts.source)
      let (c, d) = Self.extent(band.target, of: texts.target)
      let path = "M\(a) 14C\(a) 48 \(c) 48 \(c) 82L\(d) 82C\(d) 48 \(b) 48 \(b) 14Z"
      let number = band.row + 1
      return
        "<a href=\"#\(table.prefix)r\(number)\" tabindex=\"-1\"><path class=\"band\" d=\"\(path)\">"
        + "<title>Row \(number)</title></path></a>\n"
    }.joined()
  }

  /// The blocks of a side, and over them, hatched, what has no counterpart.
  private func bar(
    _ document: Document, _ side: (Row) -> [Passage], _ alone: Row.Kind, top: Int
  ) -> String {
    let blocks = document.blocks.filter { $0.kind != .code }.map {
      rectangle("block", $0.range, document, top)
    }
    let alone = table.rows.filter { $0.kind == alone }.flatMap(side).filter(\.isContent)
      .map(\.range)
    let gone = alone.map { rectangle("gone", $0, document, top) }
    let hatching = MapHatching(alone.map { Self.extent($0, of: document) }, top: top)
    return (blocks + gone).joined() + hatching.html
  }

  private func rectangle(
    _ name: String, _ range: TextRange, _ document: Document, _ top: Int
  ) -> String {
    let (start, end) = Self.extent(range, of: document)
    return "<rect class=\"\(name)\" x=\"\(start)\" y=\"\(top)\" "
      + "width=\"\(Thousandths(end.tenths - start.tenths))\" height=\"14\"/>\n"
  }

  /// Left and right edge.
  private static func extent(
    _ range: TextRange, of document: Document
  ) -> (Thousandths, Thousandths) {
    let start = Thousandths(Int(range.start), of: document.text.count)
    let end = Thousandths(Int(range.end), of: document.text.count)
    return (start, end.tenths > start.tenths ? end : Thousandths(start.tenths + 1))
  }
}

/// A place along a bar, from 0 to 1000, to one decimal.
struct Thousandths: CustomStringConvertible {
  let tenths: Int

  init(_ tenths: Int) { self.tenths = tenths }
  init(_ part: Int, of whole: Int) { tenths = part * 10_000 / max(1, whole) }

  var description: String { "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") }
}

package import Lint
internal import Text

/// The editors' report of several pairs: an index on top, a section for each.
package struct ProjectReport {
  /// A file of the report, by its name in the report's folder.
  package struct Page: Equatable, Sendable {
    package let name: String
    package let html: String
  }

  private let pairs: [ReportedPair]
  private let rules: [About]
  private let date: String?
  private let order: RowOrder

  package init(
    _ pairs: [ReportedPair], rules: [About], date: String? = nil, order: RowOrder = .source
  ) {
    self.pairs = pairs
    self.rules = rules
    self.date = date
    self.order = order
  }

  /// UTF-8 bytes up to which a report is one file.
  package static let limit = 5_000_000

  /// Everything on one page; nil if that is longer than the limit.
  ///
  /// - Parameter limit: in UTF-8 bytes.
  package func page(limit: Int = ProjectReport.limit) -> String? {
    var sections: [String] = []
    var length = 0
    var leftOut = 0
    let used = usedRules
    let names = Set(used.map(\.id))
    for (index, pair) in pairs.enumerated() {
      let section = PairSection(
        pair: pair, rules: names, order: order, prefix: Self.prefix(index), heading: "h2")
      sections.append("<section class=\"pair\" id=\"p\(index + 1)\">\n\(section.html)</section>\n")
      length += sections[index].utf8.count
      leftOut += section.table.rows.count { $0.kind == .leftOut }
      if length > limit { return nil }
    }
    let linted = pairs.map(\.linted)
    let body = [
      index { "#p\($0 + 1)" }, HTMLFilters(linted: linted, leftOut: leftOut).html,
      "<main id=\"texts\">\n", sections.joined(), "</main>\n", HTMLNotes(rules: used).html,
    ]
    return HTMLPage(
      title: "Report", body: body.joined(), date: date, style: style, script: HTMLScript.text
    ).html
  }

  /// An index and a page for each pair.
  package var folder: [Page] {
    let names = pairs.enumerated().map { Self.fileName($0.offset, $0.element) }
    let first = HTMLPage(
      title: "Report", body: "<main id=\"texts\">\n\(index { names[$0] })</main>\n", date: date,
      style: style
    ).html
    let rest = zip(names, pairs).map { name, pair in
      Page(
        name: name,
        html: HTMLReport.page(
          pair.linted, rules: rules, date: date, order: order, hidden: pair.hidden,
          index: "index.html"))
    }
    return [Page(name: "index.html", html: first)] + rest
  }

  private func index(_ address: (Int) -> String) -> String {
    ProjectIndex(pairs: pairs, order: order).html(address)
  }

  private var style: String { HTMLStyle.css + "\n" + ProjectIndex.style }

  private var usedRules: [About] {
    HTMLNotes.used(rules, found: Set(pairs.flatMap { $0.linted.findings.map(\.rule) }))
  }

  private static func prefix(_ index: Int) -> String { "p\(index + 1)-" }

  /// `003-works.en.html`: the number keeps names apart.
  private static func fileName(_ index: Int, _ pair: ReportedPair) -> String {
    let digits = String(index + 1)
    let name = HTMLHeader.fileName(pair.linted.pair.target.name)
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let safe = (stem.isEmpty ? name : stem).unicodeScalars.map { scalar in
      let isSafe =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar == "." || scalar == "-"
          || ("0"..."9").contains(scalar))
      return isSafe ? String(scalar) : "_"
    }
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits + "-"
      + safe.prefix(80).joined() + ".html"
  }
}

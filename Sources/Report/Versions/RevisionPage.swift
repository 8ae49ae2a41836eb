internal import Lint
internal import Text

/// Two versions of a text on a page that loads nothing.
struct RevisionPage {
  let rows: RevisionRows
  let rules: [About]
  let date: String?

  private var linted: LintedRevision { rows.linted }

  var html: String {
    let found = Set(rows.all.map(\.finding.rule))
    let used = HTMLNotes.used(rules, found: found)
    let body = [
      header, changes, RevisionFilters(rows: rows).html,
      RevisionTable(rows: rows, rules: Set(used.map(\.id))).html, HTMLNotes(rules: used).html,
    ]
    return HTMLPage(
      title: HTMLHeader.fileName(linted.revision.new.name), body: body.joined(), date: date,
      style: HTMLStyle.css + "\n" + RevisionStyle.css, script: HTMLScript.text
    ).html
  }

  private var header: String {
    let old = linted.revision.old
    let new = linted.revision.new
    let beside = linted.new.pair.source.map { "beside \(HTMLHeader.fileName($0.name))" }
    let parts = ["from \(HTMLHeader.fileName(old.name))", beside, new.language.englishName]
      .compactMap { $0 }
    return """
      <header>
      <div>
      <h1>\(HTMLEscape.text(HTMLHeader.fileName(new.name)))</h1>
      <p>\(parts.map { HTMLEscape.text($0) }.joined(separator: " · "))</p>
      </div>
      <ul class="pills">
      \(pills.map { "<li\($0.0)>\($0.1)</li>" }.joined(separator: "\n"))
      </ul>
      </header>

      """
  }

  private var pills: [(String, String)] {
    let counts = linted.counts
    let findings = rows.findings
    var pills = [
      (" class=\"fixed\"", "✓ \(findings.fixed.count) fixed"),
      (
        findings.introduced.isEmpty ? "" : " class=\"error\"",
        "+ \(findings.introduced.count) introduced"
      ),
      ("", "= \(findings.remaining.count) remaining"),
      ("", Plural.count(counts.changed, "sentence") + " changed"),
    ]
    for (count, name) in [
      (counts.added, "added"), (counts.removed, "removed"), (counts.moved, "moved"),
    ] where count > 0 {
      pills.append(("", "\(count) \(name)"))
    }
    return pills
  }

  /// The findings of each state, as links to their cards.
  private var changes: String {
    let lists = FindingState.allCases.compactMap { state -> String? in
      let all = rows.all.filter { $0.state == state }
      guard !all.isEmpty else { return nil }
      let items = all.map { revised in
        let finding = revised.finding
        let name = HTMLEscape.text(HTMLCards.title(finding.rule))
        return "<li class=\"\(finding.severity.rawValue)\"><a href=\"#f\(revised.number)\">"
          + "\(finding.severity.sign) \(revised.number) \(name)</a>: "
          + "\(HTMLEscape.text(finding.message))</li>\n"
      }
      let isOpen = state == .introduced ? " open" : ""
      return "<details\(isOpen)><summary>\(Plural.count(all.count, "finding")) "
        + "\(state.rawValue)</summary>\n<ul>\n\(items.joined())</ul></details>\n"
    }
    guard !lists.isEmpty else { return "" }
    return "<section class=\"changes\" aria-label=\"Findings by what became of them\">\n"
      + lists.joined() + "</section>\n"
  }
}

/// Checkboxes that hide cards by what became of them, and rows that did not change.
struct RevisionFilters {
  let rows: RevisionRows

  var html: String {
    let findings = rows.findings
    let quiet = rows.rows.count { $0.isQuiet(rows.linted.revision) }
    let boxes = [
      box("fi", "Introduced \(findings.introduced.count)"),
      box("ff", "Fixed \(findings.fixed.count)"),
      box("fr", "Remaining \(findings.remaining.count)"),
      box("fc", "Only changed rows (\(rows.rows.count - quiet) of \(rows.rows.count))"),
    ]
    return """
      <section class="filters" aria-label="Filters">
      \(boxes.joined(separator: "\n"))
      </section>

      """
  }

  private func box(_ id: String, _ label: String) -> String {
    "<label><input type=\"checkbox\" id=\"\(id)\" checked> \(label)</label>"
  }
}

/// What a page of two versions looks like beyond the report's style.
enum RevisionStyle {
  static let css = """
    .fixed{--mark:var(--ins);--tint:var(--ins-tint)}
    col.shape{width:84px}
    .changes ul{margin:4px 0 12px;padding-left:20px}
    .changes li::marker{color:var(--mark)}
    .changes li a{color:var(--mark)}
    .changes{padding-bottom:12px}
    ins{text-underline-offset:3px}
    del sup,ins sup{display:inline-block}
    del,ins{unicode-bidi:isolate}
    .gap{display:none}
    .gap td{padding:4px 12px;text-align:center;color:var(--muted);background:var(--panel)}
    body:has(#fc:checked) .same{display:none}
    body:has(#fc:checked) .gap{display:table-row}
    body:has(#fi:not(:checked)) .introduced{display:none}
    body:has(#ff:not(:checked)) .card.fixed{display:none}
    body:has(#fr:not(:checked)) .remaining{display:none}
    @media screen and (max-width:999px){body:has(#fc:checked) .gap{display:block}}
    """
}

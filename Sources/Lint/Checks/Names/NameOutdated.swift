internal import Terms
internal import Text

/// A name that was right once and is not at the text's date.
enum NameOutdated: Check {
  static let about = About(
    id: "name-outdated", severity: .warning,
    summary: "The name was changed before the date of the text",
    rationale: """
      Places and institutions are renamed; archives and machine translations go on using the old
      name. Left alone: the old name beside "formerly", "then" or "renamed", in quotation marks,
      and where the source itself uses the old name.
      """,
    bad: [
      Example(
        "en", target: "The talks in «Nur-Sultan» ended on Friday.", terms: astana,
        date: "2025-06-20"),
      Example(
        "zh→en", source: "会谈在阿斯塔纳结束。", target: "The talks ended in «Nur-Sultan».",
        terms: astana, date: "2025-06-20"),
    ],
    good: [
      Example(
        "en", target: "The talks in Nur-Sultan ended on Friday.", terms: astana,
        date: "2020-02-01"),
      Example(
        "en", target: "Astana, formerly Nur-Sultan, hosted the talks.", terms: astana,
        date: "2025-06-20"),
      Example(
        "zh→en", source: "这份声明当年在努尔苏丹签署。",
        target: "The statement was signed in Nur-Sultan in those years.", terms: astana,
        date: "2025-06-20"),
    ])

  private static let astana = """
    astana,place,zh,阿斯塔纳,preferred,2022-09-17,
    astana,place,zh,努尔苏丹,superseded,2019-03-23,2022-09-16
    astana,place,en,Astana,preferred,2022-09-17,
    astana,place,en,Nur-Sultan,superseded,2019-03-23,2022-09-16
    """

  static func run(on pair: Pair, report: (Finding) -> Void) {
    for side in pair.judgedSides {
      guard let document = pair.document(side) else { continue }
      let forms = TermFindings(pair: pair, side: side, document: document)
      let outdated = forms.forms { term in
        term.status == .superseded && !(pair.date.map(term.isValid(on:)) ?? false)
      }
      let history = HistoricContext(pair: pair, side: side, document: document)
      for matches in outdated {
        let open = matches.filter { !history.isMeant($0, in: forms) }
        forms.report(open, { finding($0, forms) }, to: report)
      }
    }
  }

  private static func finding(_ match: TermMatch, _ forms: TermFindings) -> Finding {
    let term = forms.term(match)
    var message = "\(Wording.quoted(forms.document, match.range)) is a former name"
    if let end = term.validTo { message += ", in use until \(end)" }
    var fixes: [Fix] = []
    if let preferred = forms.preferred(match) {
      message += "; now \(Wording.quoted(preferred.text))"
      fixes = forms.replacement(match, by: preferred, isSafe: true)
    }
    return Finding(
      rule: about.id, severity: about.severity, message: message, side: forms.side,
      range: match.range, related: forms.counterparts(of: match), fixes: fixes)
  }
}

/// Whether an old name is used on purpose.
private struct HistoricContext {
  let pair: Pair
  let side: Side
  let document: Document

  private static let markers: Set<String> = [
    "formerly", "former", "then", "renamed", "previously", "once", "ex", "known", "called", "old",
    "原名", "旧称", "曾用名", "时称", "原", "当时的", "ehemals", "früher", "damals", "бывший", "бывшая",
    "ранее", "тогда", "anciennement", "alors",
  ]
  /// Words on either side of the name in which a marker counts.
  private static let reach = 12

  func isMeant(_ match: TermMatch, in forms: TermFindings) -> Bool {
    if pair.quotations(side).contains(where: { $0.inner == match.range }) { return true }
    return hasMarker(near: match.range) || sourceUsesOldName(match, forms)
  }

  private func hasMarker(near range: TextRange) -> Bool {
    let index = document.segments.partitionIndex { $0.range.end > range.start }
    guard index < document.segments.count else { return false }
    let entries = Array(pair.words(side).entries(in: document.segments[index].range))
    guard let place = entries.firstIndex(where: { $0.range.overlaps(range) }) else { return false }
    let first = max(0, place - Self.reach)
    let last = min(entries.count, place + Self.reach + 1)
    return entries[first..<last].contains { Self.markers.contains($0.folded) }
  }

  private func sourceUsesOldName(_ match: TermMatch, _ forms: TermFindings) -> Bool {
    guard side == .target, let source = pair.source,
      source.language.base != document.language.base
    else { return false }
    let index = document.segments.partitionIndex { $0.range.end > match.range.start }
    let near = Set(pair.beads.neighbourhood(of: index, on: .target))
    return pair.terms(.source).contains { found in
      let isOld = pair.glossary.concepts[found.concept].terms[found.term].status == .superseded
      guard found.concept == match.concept, isOld else { return false }
      return near.contains {
        source.segments.indices.contains($0)
          && source.segments[$0].range.contains(found.range)
      }
    }
  }
}

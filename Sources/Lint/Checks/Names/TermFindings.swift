internal import Terms
internal import Text

/// What the checks of glossary forms share: one finding a place, but one for all places of a form
/// that stands all over the text.
struct TermFindings {
  let pair: Pair
  let side: Side
  let document: Document
  /// A form in more places than this gets one finding that lists them.
  static let mostPlaces = 3

  /// Matches of the term base whose term fulfils the predicate, by form.
  func forms(where isMeant: (Term) -> Bool) -> [[TermMatch]] {
    pair.termIndex(side).forms { isMeant(pair.glossary.concepts[$0.concept].terms[$0.term]) }
  }

  func term(_ match: TermMatch) -> Term {
    pair.glossary.concepts[match.concept].terms[match.term]
  }

  func concept(_ match: TermMatch) -> Concept { pair.glossary.concepts[match.concept] }

  /// The form to use in the document's language; nil if the glossary names none.
  func preferred(_ match: TermMatch) -> Term? {
    concept(match).preferred(in: document.language, on: pair.date)
  }

  func report(_ matches: [TermMatch], _ make: (TermMatch) -> Finding, to sink: (Finding) -> Void) {
    guard matches.count > Self.mostPlaces, let first = matches.first else {
      for match in matches { sink(make(match)) }
      return
    }
    var finding = make(first)
    let others = Wording.count(matches.count - 1, "further place")
    finding.message += ", here and in \(others)"
    finding.related += matches.dropFirst().map {
      Related(side: side, range: $0.range, message: "also here")
    }
    finding.fixes = joined(matches.map { make($0).fixes })
    sink(finding)
  }

  /// One fix that makes the edits of all places; none unless every place has one.
  private func joined(_ fixes: [[Fix]]) -> [Fix] {
    let first = fixes.compactMap(\.first)
    guard first.count == fixes.count, let title = first.first?.title else { return [] }
    let isSafe = first.allSatisfy(\.isSafe)
    return [Fix(title: title + " everywhere", isSafe: isSafe, edits: first.flatMap(\.edits))]
  }

  /// Where the other side names the same concept near the match; empty if there is no other side.
  func counterparts(of match: TermMatch) -> [Related] {
    guard let other = pair.document(side.other) else { return [] }
    let close = pair.term(of: match.concept, in: near(match), side.other)
    let anywhere = pair.termIndex(side.other).first(of: match.concept)
    let chosen = close ?? (pair.alignment?.kind == .condensed ? anywhere : nil)
    return chosen.map { found in
      let text = Wording.quoted(other, found.range)
      return [Related(side: side.other, range: found.range, message: "the other text: \(text)")]
    } ?? []
  }

  private func near(_ match: TermMatch) -> [Int] {
    let index = document.segments.partitionIndex { $0.range.end > match.range.start }
    return pair.beads.neighbourhood(of: index, on: side)
  }

  /// A finding for a form that the glossary advises against.
  func better(than match: TermMatch, _ about: About) -> Finding {
    let term = term(match)
    var message = "\(Wording.quoted(document, match.range)) is \(term.status.rawValue)"
    var fixes: [Fix] = []
    if let preferred = preferred(match) {
      message += "; the glossary prefers \(Wording.quoted(preferred.text))"
      fixes = replacement(match, by: preferred)
    }
    if !term.note.isEmpty { message += " (\(term.note))" }
    return Finding(
      rule: about.id, severity: about.severity, message: message, side: side, range: match.range,
      related: counterparts(of: match), fixes: fixes)
  }

  /// Replaces the match by a form, with its English ending, its capitals and the article before it.
  /// Safe where no other concept has the form.
  func replacement(_ match: TermMatch, by term: Term) -> [Fix] {
    let ending = document.string(match.ending)
    let isPossessive = ending.hasSuffix("s") && ending.unicodeScalars.count == 2
    let isPlural = ending == "s" && document.language.base == "en"
    guard !match.isInflected || isPossessive || isPlural else { return [] }
    let text = TermCasing.fitted(term.text, to: document.string(match.stem))
    // Some plurals change the word.
    if isPlural, let last = text.last, "syxhz".contains(last) { return [] }
    let edit = Edit(side: side, range: match.stem, replacement: text)
    let article = EnglishArticle.edit(before: match.range, to: text, in: document, side)
    let owners = pair.glossary.matcher(for: document.language)
      .concepts(named: document.string(match.stem))
    return [
      Fix(
        title: "replace by \(Wording.quoted(text))", isSafe: owners.count <= 1,
        edits: [article, edit].compactMap { $0 })
    ]
  }
}

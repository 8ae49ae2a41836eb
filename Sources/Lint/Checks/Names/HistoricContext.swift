internal import Terms
internal import Text

/// Whether an old name is used on purpose.
struct HistoricContext {
  let pair: Pair
  let side: Side
  let document: Document

  /// Words that count anywhere near.
  private static let wide: Set<String> = [
    "formerly", "former", "renamed", "previously", "ehemals", "ehemalige", "ehemaligen", "früher",
    "damals", "umbenannt", "бывший", "бывшая", "бывшее", "бывшей", "ранее", "переименован",
    "переименована", "anciennement", "rebaptisée", "antes", "antigua",
  ]
  /// Words that count close before the name alone: *then* elsewhere means *afterwards*.
  private static let close: Set<String> = [
    "then", "once", "ex", "old", "called", "named", "as", "тогда", "alors", "entonces",
  ]
  private static let chinese = ["原名", "旧称", "曾用名", "时称", "当时的", "更名", "改名", "旧名"]
  /// Words on either side of the name in which a marker counts.
  private static let reach = 12
  private static let closeReach = 2

  func isMeant(_ match: TermMatch, in forms: TermFindings) -> Bool {
    if pair.quotations(side).contains(where: { $0.inner == match.range }) { return true }
    guard let segment = segment(of: match.range) else { return false }
    let text = document.string(segment.range)
    return hasMarker(near: match.range, in: segment) || Self.chinese.contains { text.contains($0) }
      || namesItsYear(forms.term(match), text) || sourceUsesOldName(match)
  }

  private func segment(of range: TextRange) -> Segment? {
    let index = document.segments.partitionIndex { $0.range.end > range.start }
    return index < document.segments.count ? document.segments[index] : nil
  }

  private func hasMarker(near range: TextRange, in segment: Segment) -> Bool {
    let entries = Array(pair.words(side).entries(in: segment.range))
    guard let place = entries.firstIndex(where: { $0.range.overlaps(range) }) else { return false }
    let first = max(0, place - Self.reach)
    let last = min(entries.count, place + Self.reach + 1)
    if entries[first..<last].contains(where: { Self.wide.contains($0.folded) }) { return true }
    let near = entries[max(0, place - Self.closeReach)..<place]
    return near.contains { Self.close.contains($0.folded) }
  }

  /// Whether the sentence has a year in which the name was right, and which is over.
  private func namesItsYear(_ term: Term, _ text: String) -> Bool {
    guard let end = term.validTo else { return false }
    let start = term.validFrom?.year ?? 0
    return text.utf8.split { !(0x30...0x39).contains($0) }.contains { digits in
      guard digits.count == 4, let year = Int(Substring(digits)) else { return false }
      return year >= max(start, 1000) && year <= end.year && year < pair.date?.year ?? .max
    }
  }

  private func sourceUsesOldName(_ match: TermMatch) -> Bool {
    guard side == .target, let source = pair.source,
      source.language.base != document.language.base
    else { return false }
    let index = document.segments.partitionIndex { $0.range.end > match.range.start }
    let near = pair.beads.neighbourhood(of: index, on: .target)
    return near.filter(source.segments.indices.contains).contains { segment in
      let range = source.segments[segment].range
      return pair.termIndex(.source).matches(of: match.concept, in: range).contains { found in
        pair.glossary.concepts[found.concept].terms[found.term].status == .superseded
      }
    }
  }
}

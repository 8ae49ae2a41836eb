extension FlawPlanter {
  mutating func plantInSentence(
    _ kind: FlawKind, _ specimen: inout Specimen, _ tongue: Tongue
  ) -> Bool {
    switch kind {
    case .omitted:
      specimen.target = ""
      specimen.flaw = Specimen.Flaw(
        kind: kind, isInSource: true, range: 0..<specimen.source.utf8.count)
      return true
    case .added:
      let start = specimen.target.utf8.count + 1
      specimen.target += " " + random.pick(Self.additions)
      return mark(kind, start..<specimen.target.utf8.count, &specimen)
    case .repeated:
      specimen.target += " " + specimen.target
      return mark(kind, 0..<specimen.target.utf8.count, &specimen)
    case .clauseLeft: return leaveClause(&specimen, tongue)
    case .doubledWord: return double(&specimen)
    case .fullWidthMark: return widen(&specimen)
    case .unbalancedQuote: return unbalance(&specimen)
    default: return false
    }
  }

  private func mark(_ kind: FlawKind, _ range: Range<Int>, _ specimen: inout Specimen) -> Bool {
    specimen.flaw = Specimen.Flaw(kind: kind, isInSource: false, range: range)
    return true
  }

  /// The end of the translation gives way to the source's last clause.
  private func leaveClause(_ specimen: inout Specimen, _ tongue: Tongue) -> Bool {
    let comma: Character = tongue == .chinese ? "，" : ","
    let clauses = specimen.source.split(separator: comma)
    guard clauses.count > 1, var clause = clauses.last.map(String.init) else { return false }
    clause = String(clause.drop { $0 == " " }.prefix { !"。.！!？?".contains($0) })
    let isLong = tongue == .chinese ? clause.count >= 5 : clause.split(separator: " ").count >= 4
    guard isLong, !clause.contains(where: { "”“„»«：:《》".contains($0) }) else { return false }
    let words = specimen.target.split(separator: " ")
    let kept = words.prefix(max(2, words.count / 2)).joined(separator: " ")
    let start = kept.utf8.count + 1
    specimen.target = kept + " " + clause + "."
    return mark(.clauseLeft, start..<start + clause.utf8.count, &specimen)
  }

  private mutating func double(_ specimen: inout Specimen) -> Bool {
    let words = specimen.target.split(separator: " ")
    let places = words.indices.filter { ["the", "of", "in", "to", "and"].contains(words[$0]) }
    guard let place = places.randomElement(using: &random) else { return false }
    let start = words[..<place].reduce(0) { $0 + $1.utf8.count + 1 }
    let doubled = words[place] + " " + words[place]
    specimen.target = (words[..<place] + [Substring(doubled)] + words[(place + 1)...])
      .joined(separator: " ")
    return mark(.doubledWord, start..<start + doubled.utf8.count, &specimen)
  }

  private func widen(_ specimen: inout Specimen) -> Bool {
    let bytes = Array(specimen.target.utf8)
    guard
      let comma = bytes.indices.dropLast().first(where: {
        bytes[$0] == UInt8(ascii: ",") && bytes[$0 + 1] == UInt8(ascii: " ")
      })
    else { return false }
    let (target, place) = specimen.replacing(comma..<comma + 1, by: "，")
    specimen.target = target
    return mark(.fullWidthMark, place, &specimen)
  }

  /// The last closing quotation mark is lost.
  private func unbalance(_ specimen: inout Specimen) -> Bool {
    let marks: [(open: Character, close: Character)] = [("“", "”"), ("‘", "’"), ("\"", "\"")]
    for mark in marks {
      guard let open = specimen.target.firstIndex(of: mark.open),
        let close = specimen.target.lastIndex(of: mark.close), open < close
      else { continue }
      let start = specimen.target.utf8.distance(from: specimen.target.startIndex, to: open)
      specimen.target.remove(at: close)
      return self.mark(.unbalancedQuote, start..<specimen.target.utf8.count, &specimen)
    }
    return false
  }

  /// Sentences that no shape has.
  static let additions = [
    "The cathedral was closed for 14 months because its roof leaked.",
    "A second ferry, bought in Norway for 9 million kroner, arrived too late.",
    "Its orchestra played Brahms in front of 2,600 listeners.",
    "Wolves were seen near the quarry in 1997, and two dogs went missing.",
    "Critics called the novel dull, but it sold 400,000 copies.",
    "The goalkeeper broke his arm on Saturday and will miss six matches.",
    "Nobody had told the gardeners about the 38 rose bushes.",
    "A comet was visible above the lighthouse for 11 nights.",
    "The bakery on the corner sells rye bread at half price after six.",
    "An elephant escaped from the zoo in 2003 and was found in a car park.",
  ]
}

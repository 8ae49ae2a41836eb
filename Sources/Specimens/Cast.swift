/// The people, places and things that one article is about, and who was named already.
struct Cast: Sendable {
  private var members: [String: [Filling]] = [:]
  private var introduced: Set<String> = []

  init(_ names: NameTable, _ random: inout SplitMix) {
    func draw(_ count: Int, of fillings: [Filling]) -> [Filling] {
      Array(fillings.shuffled(using: &random).prefix(count))
    }
    members["person"] = draw(5, of: names.people)
    members["city"] = draw(6, of: names.cities)
    members["country"] = draw(4, of: names.countries)
    members["org"] = draw(3, of: names.organisations)
    members["subject"] = draw(5, of: names.subjects)
    members["good"] = draw(4, of: names.goods)
  }

  func others(than filling: Filling) -> [Filling] {
    (members["person"] ?? []).filter { $0.source != filling.source }
  }

  /// Somebody or something of a kind that is not in use; nil for a kind that is none of these.
  ///
  /// A person that was named before goes by the surname at every second time.
  mutating func member(
    _ key: SlotKey, not used: [Filling], _ random: inout SplitMix
  ) -> Filling? {
    guard let all = members[key.kind] else { return nil }
    let free = all.filter { member in
      !used.contains { $0.shortTarget == member.shortTarget }
    }
    guard key.kind == "person" else { return random.pick(free) }
    let known = free.filter { introduced.contains($0.source) }
    let person = random.pick(key.isShort && !known.isEmpty ? known : free)
    let isKnown = !introduced.insert(person.source).inserted
    guard isKnown, !key.isShort, random.chance(50) else { return person }
    return person.byShortForm
  }
}

extension Filling {
  var byShortForm: Filling {
    Filling(
      shortSource, shortTarget, short: (shortSource, shortTarget),
      wrong: wrong)
  }
}

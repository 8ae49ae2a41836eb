/// Puts faults into the translations of an article.
struct FlawPlanter {
  let kinds: [FlawKind]
  var random: SplitMix

  /// One fault in about eight sentences.
  mutating func plant(in article: inout Article) {
    var distance = 0
    for block in article.blocks.indices {
      for index in article.blocks[block].specimens.indices {
        distance += 1
        guard distance > 3, random.chance(22) else { continue }
        if plant(in: &article, block, index) { distance = 0 }
      }
    }
  }

  /// Some kind of fault that the sentence can have.
  private mutating func plant(in article: inout Article, _ block: Int, _ index: Int) -> Bool {
    let mentions = Self.mentions(in: article)
    let people = Self.people(of: article)
    for kind in order() {
      var specimen = article.blocks[block].specimens[index]
      let isDone =
        plantInSlot(kind, &specimen, mentions)
        || kind == .wrongPerson && plantPerson(&specimen, people)
        || article.blocks[block].kind == .prose && plantInSentence(kind, &specimen, article.tongue)
      if isDone {
        article.blocks[block].specimens[index] = specimen
        return true
      }
    }
    return false
  }

  /// Faults of names and figures fit few sentences, so that most of the time they come first.
  private mutating func order() -> [FlawKind] {
    let mixed = kinds.shuffled(using: &random)
    if random.chance(30) { return mixed }
    return mixed.filter(\.isInSlot) + mixed.filter { !$0.isInSlot }
  }

  /// How often each name stands in the translation.
  private static func mentions(in article: Article) -> [String: Int] {
    var mentions: [String: Int] = [:]
    for slot in article.blocks.flatMap(\.specimens).flatMap(\.slots) {
      mentions[slot.filling.shortTarget, default: 0] += 1
    }
    return mentions
  }

  private static func people(of article: Article) -> [Filling] {
    var seen: Set<String> = []
    return article.blocks.flatMap(\.specimens).flatMap(\.slots).filter {
      $0.key.kind == "person" && seen.insert($0.filling.shortTarget).inserted
    }.map(\.filling)
  }

  /// The name of another person of the article.
  private mutating func plantPerson(_ specimen: inout Specimen, _ people: [Filling]) -> Bool {
    let slots = specimen.slots.filter { $0.key.kind == "person" }
    guard let slot = slots.randomElement(using: &random) else { return false }
    let used = slots.map(\.filling.shortTarget)
    guard
      let other = people.filter({ !used.contains($0.shortTarget) }).randomElement(using: &random)
    else { return false }
    let (target, place) = specimen.replacing(slot.target, by: other.shortTarget)
    specimen.target = target
    specimen.flaw = Specimen.Flaw(kind: .wrongPerson, isInSource: false, range: place)
    return true
  }

  private mutating func plantInSlot(
    _ kind: FlawKind, _ specimen: inout Specimen, _ mentions: [String: Int]
  ) -> Bool {
    for slot in specimen.slots.shuffled(using: &random) where slot.source != nil {
      if kind == .numberDropped {
        guard drop(slot, &specimen) else { continue }
        return true
      }
      guard let wrong = slot.filling.wrong.filter({ $0.kind == kind }).randomElement(using: &random)
      else { continue }
      if wrong.isOwnSpelling, mentions[slot.filling.shortTarget] ?? 0 < Self.leastMentions(kind) {
        continue
      }
      var range = slot.target
      if wrong.isShort {
        range = range.upperBound - slot.filling.shortTarget.utf8.count..<range.upperBound
      }
      let (target, place) = specimen.replacing(range, by: wrong.text)
      specimen.target = target
      // An address is markup: what is found is the words that it hangs on.
      let isLink = kind == .linkChanged
      specimen.flaw = Specimen.Flaw(
        kind: kind, isInSource: false, range: isLink ? 0..<target.utf8.count : place)
      return true
    }
    return false
  }

  /// How often a text names somebody before another spelling is a fault of its own: both spellings
  /// may be right, while a letter is missing or not.
  private static func leastMentions(_ kind: FlawKind) -> Int { kind == .secondSpelling ? 3 : 2 }

  /// A figure gives way to a vague word.
  private func drop(_ slot: Specimen.Slot, _ specimen: inout Specimen) -> Bool {
    let vague = ["int": "many", "money": "a large sum", "big": "many", "percent": "a lot"]
    guard let word = vague[slot.key.kind], let source = slot.source else { return false }
    specimen.target = specimen.replacing(slot.target, by: word).0
    specimen.flaw = Specimen.Flaw(kind: .numberDropped, isInSource: true, range: source)
    return true
  }
}

/// Makes articles: the same ones from the same seed.
package struct ArticleMaker: Sendable {
  package let tongue: Tongue
  private var random: SplitMix

  package init(_ tongue: Tongue, seed: UInt64) {
    self.tongue = tongue
    random = SplitMix(state: seed)
  }

  /// An article of 20 to 40 pairs of sentences.
  package mutating func article() -> Article {
    article(pairs: Int.random(in: 20...40, using: &random))
  }

  /// An article with faults in some of its sentences, never in two that are neighbours.
  package mutating func flawedArticle(_ kinds: [FlawKind] = FlawKind.allCases) -> Article {
    var article = article()
    var planter = FlawPlanter(kinds: kinds, random: random)
    planter.plant(in: &article)
    random = planter.random
    return article
  }

  private mutating func article(pairs count: Int) -> Article {
    var page = Page(tongue, &random)
    var left = count
    page.add(.heading, 1)
    while left > 0 {
      if random.chance(8) {
        page.add(.item, 3)
        left -= 3
      } else {
        if random.chance(15) { page.add(.heading, 1) }
        let size = min(left, Int.random(in: 1...4, using: &random))
        page.add(.prose, size)
        left -= size
      }
    }
    random = page.random
    return Article(tongue: tongue, blocks: page.blocks)
  }
}

/// An article in the making.
private struct Page {
  private(set) var blocks: [Article.Block] = []
  private(set) var random: SplitMix
  private var cast: Cast
  private let figures: FigureMaker
  private var shapes: [Shape]

  init(_ tongue: Tongue, _ random: inout SplitMix) {
    cast = Cast(tongue.names, &random)
    figures = FigureMaker(tongue: tongue, style: HouseStyle(&random))
    shapes = tongue.shapes.shuffled(using: &random)
    self.random = random
  }

  /// A block of sentences, each of a shape that the article does not have yet; the items of a list
  /// are all of one shape.
  mutating func add(_ kind: Shape.Kind, _ count: Int) {
    if kind == .item {
      guard let shape = next(kind) else { return }
      for _ in 0..<count {
        blocks.append(Article.Block(kind: kind, specimens: [specimen(shape)]))
      }
      return
    }
    let specimens = (0..<count).compactMap { _ in next(kind) }.map { specimen($0) }
    if !specimens.isEmpty { blocks.append(Article.Block(kind: kind, specimens: specimens)) }
  }

  private mutating func next(_ kind: Shape.Kind) -> Shape? {
    guard let place = shapes.firstIndex(where: { $0.kind == kind }) else { return nil }
    return shapes.remove(at: place)
  }

  private mutating func specimen(_ shape: Shape) -> Specimen {
    var fillings: [String: Filling] = [:]
    for key in shape.slots where fillings[key.identity] == nil {
      let used = fillings.keys.sorted().compactMap { fillings[$0] }
      fillings[key.identity] =
        cast.member(key, not: used, &random) ?? figure(key, not: used)
    }
    return Specimen(shape, fillings: fillings, style: figures.style)
  }

  private mutating func figure(_ key: SlotKey, not used: [Filling]) -> Filling {
    if key.kind == "link" {
      let page = Int.random(in: 1000...9999, using: &random)
      let address = "https://example.org/news/\(page)"
      return Filling(
        address, address,
        wrong: [.init(kind: .linkChanged, text: "https://example.org/news/\(page + 1)")])
    }
    for _ in 0..<20 {
      guard let filling = figures.filling(key.kind, &random) else { break }
      if !used.contains(where: { $0.target == filling.target }) { return filling }
    }
    preconditionFailure("no slot \(key.kind)")
  }
}

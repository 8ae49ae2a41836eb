internal import Text

/// Which numbers of one side have a counterpart on the other: a matching of two multisets.
///
/// Numbers that are written alike find each other by hashing, so that the work grows with their
/// count. The others are compared each with each; in a bead of very many numbers, a table in fact,
/// only with those that stand in about the same place.
struct QuantityMatching {
  private(set) var source: [Quantity]
  private(set) var target: [Quantity]
  /// Whether a number has no counterpart yet.
  private(set) var isOpenSource: [Bool]
  private(set) var isOpenTarget: [Bool]
  /// Indices of the numbers that agree.
  private(set) var matches: [(source: Int, target: Int)] = []

  /// Comparisons in one bead beyond which only neighbours are compared.
  private static let limit = 40_000
  private static let reach = 64

  /// First takes numbers of one class that are equal, then of one class that agree, then any that
  /// agree, then the two ends of a range apart.
  init(source: some Collection<Quantity>, target: some Collection<Quantity>) {
    self.source = Array(source)
    self.target = Array(target)
    isOpenSource = source.map { _ in true }
    isOpenTarget = target.map { _ in true }
    takeEqual()
    guard isOpen else { return }
    take { $0.kind == $1.kind && $0.approximation == $1.approximation && $0.agrees(with: $1) }
    take { $0.agrees(with: $1) }
    splitRanges()
  }

  var openSource: [Int] { source.indices.filter { isOpenSource[$0] } }
  var openTarget: [Int] { target.indices.filter { isOpenTarget[$0] } }

  mutating func closeSource(_ index: Int) { isOpenSource[index] = false }
  mutating func closeTarget(_ index: Int) { isOpenTarget[index] = false }

  /// A number as one of those that are the same.
  private struct Key: Hashable {
    let quantity: Quantity

    init(_ quantity: Quantity) { self.quantity = quantity }

    static func == (a: Key, b: Key) -> Bool { a.quantity.isSame(as: b.quantity) }

    func hash(into hasher: inout Hasher) {
      hasher.combine(quantity.value)
      hasher.combine(quantity.kind)
    }
  }

  /// Numbers of which each may be compared with each by the way.
  static let few = 8

  private mutating func takeEqual() {
    guard source.count > Self.few || target.count > Self.few else { return takeEqualOfFew() }
    var waiting: [Key: [Int]] = [:]
    for index in source.indices.reversed() {
      waiting[Key(source[index]), default: []].append(index)
    }
    for index in target.indices {
      if let found = waiting[Key(target[index])]?.popLast() { match(found, index) }
    }
  }

  private mutating func takeEqualOfFew() {
    for index in target.indices {
      let found = source.indices.first {
        isOpenSource[$0] && source[$0].isSame(as: target[index])
      }
      if let found { match(found, index) }
    }
  }

  private mutating func match(_ one: Int, _ other: Int) {
    matches.append((one, other))
    (isOpenSource[one], isOpenTarget[other]) = (false, false)
  }

  private mutating func take(_ agree: (Quantity, Quantity) -> Bool) {
    let open = openSource
    for index in openTarget {
      let near = Self.window(index, of: target.count, in: open)
      let found = open[near].first { isOpenSource[$0] && agree(source[$0], target[index]) }
      if let found { match(found, index) }
    }
  }

  /// The part of `others` that a number is compared with.
  static func window(_ index: Int, of count: Int, in others: [Int]) -> Range<Int> {
    guard count * others.count > limit else { return others.indices }
    let centre = index * others.count / max(count, 1)
    return max(0, centre - reach)..<min(others.count, centre + reach)
  }

  private mutating func splitRanges() {
    for index in openTarget where !target[index].ends.isEmpty {
      if let found = apart(target[index], in: source, openSource, from: index) {
        for end in found { closeSource(end) }
        closeTarget(index)
      } else if let (end, rest) = half(target[index], in: source, openSource, from: index) {
        closeSource(end)
        target[index] = rest
      }
    }
    for index in openSource where !source[index].ends.isEmpty {
      if let found = apart(source[index], in: target, openTarget, from: index) {
        for end in found { closeTarget(end) }
        closeSource(index)
      } else if let (end, rest) = half(source[index], in: target, openTarget, from: index) {
        closeTarget(end)
        source[index] = rest
      }
    }
  }

  /// The number that one side of a ratio is, and the other side as a number by itself: *96 zu
  /// sieben* against *96 votes to eight*.
  private func half(
    _ ratio: Quantity, in others: [Quantity], _ open: [Int], from index: Int
  ) -> (end: Int, rest: Quantity)? {
    guard ratio.kind == .ratio else { return nil }
    let near = open[Self.window(index, of: max(source.count, target.count), in: open)]
    for (end, rest) in [(0, 1), (1, 0)] {
      guard let found = near.first(where: { others[$0].agrees(with: ratio.ends[end]) }) else {
        continue
      }
      var rest = ratio.ends[rest]
      rest.kind = .cardinal
      return (found, rest)
    }
    return nil
  }

  private func apart(
    _ range: Quantity, in others: [Quantity], _ open: [Int], from index: Int
  ) -> [Int]? {
    let near = open[Self.window(index, of: max(source.count, target.count), in: open)]
    let found = range.ends.compactMap { end in near.first { others[$0].agrees(with: end) } }
    return found.count == 2 && found[0] != found[1] ? found : nil
  }
}

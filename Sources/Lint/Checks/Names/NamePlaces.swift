internal import Text

/// Where names stand in the source, bead by bead, found in one walk through it.
struct NamePlaces: Sendable {
  typealias Place = (bead: Int, range: TextRange)

  /// A name in a bead.
  private struct Hit {
    let name: UInt32
    let bead: UInt32
    let start: UInt32
  }

  /// The number of each name.
  private var numbers: [String: Int] = [:]
  /// In bytes.
  private var lengths: [Int] = []
  /// The first place of each name in each bead that has it, in the order of the text.
  private var hits: [Hit] = []
  /// The places of the hits by names, and by beads.
  private var byName = Buckets()
  private var byBead = Buckets()

  init(_ names: some Sequence<String>, in pair: Pair) {
    var strings: [[UInt8]] = []
    for name in names where numbers[name] == nil && name.utf8.count >= StringTable.least {
      numbers[name] = strings.count
      strings.append(Array(name.utf8))
    }
    guard !numbers.isEmpty, let source = pair.source, let alignment = pair.alignment else { return }
    lengths = strings.map(\.count)
    let hits = Self.scan(source.text, alignment, pair.beads, StringTable(strings), strings.count)
    self.hits = hits
    byName = Buckets(places: hits.count, count: strings.count) { Int(hits[$0].name) }
    byBead = Buckets(places: hits.count, count: alignment.beads.count) { Int(hits[$0].bead) }
  }

  /// The hits in the order of the text.
  private static func scan(
    _ text: [UInt8], _ alignment: Alignment, _ index: BeadIndex, _ table: StringTable, _ count: Int
  ) -> [Hit] {
    var found: [Hit] = []
    var last = [Int32](repeating: -1, count: count)
    let segments = alignment.source
    for segment in segments.indices {
      table.visit(text, segments[segment].range) { name, start in
        index.forEachBead(of: segment, on: .source) { bead in
          guard last[name] != Int32(bead) else { return }
          last[name] = Int32(bead)
          found.append(Hit(name: UInt32(name), bead: UInt32(bead), start: UInt32(start)))
        }
      }
    }
    return found
  }

  private func place(_ hit: Hit) -> Place {
    let start = Int(hit.start)
    return (Int(hit.bead), TextRange(start, start + lengths[Int(hit.name)]))
  }

  /// The number of a name; nil for one that is not looked for.
  func number(of name: String) -> Int? { numbers[name] }

  /// The first place of a name in each bead that has it.
  func places(of name: String) -> [Place] { hits(of: name).map(place) }

  /// The beads that have a name.
  func beads(of name: String) -> some Sequence<Int> { hits(of: name).lazy.map { Int($0.bead) } }

  private func hits(of name: String) -> some BidirectionalCollection<Hit> {
    let places = numbers[name].map { byName[$0] } ?? []
    return places.lazy.map { [hits] in hits[Int($0)] }
  }

  /// The numbers of the names of a bead.
  func names(in bead: Int) -> Set<Int> { Set(hits(in: bead).map { Int($0.name) }) }

  /// Where a bead has a name first; nil if it has not.
  func place(of name: String, in bead: Int) -> TextRange? {
    guard let number = numbers[name] else { return nil }
    return hits(in: bead).last { $0.name == UInt32(number) }.map { place($0).range }
  }

  private func hits(in bead: Int) -> some BidirectionalCollection<Hit> {
    byBead[bead].lazy.map { [hits] in hits[Int($0)] }
  }
}

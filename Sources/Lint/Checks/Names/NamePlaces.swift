internal import Text

/// Where names stand in the source, bead by bead, found in one walk through it.
struct NamePlaces {
  typealias Place = (bead: Int, range: TextRange)

  /// The number of each name.
  private var numbers: [String: Int] = [:]
  /// The first place of each name in each bead that has it, by the names' numbers.
  private var places: [[Place]] = []
  /// Names by their first three bytes.
  private var names: [UInt32: [(bytes: [UInt8], number: Int)]] = [:]
  /// Whether a name begins with bytes of a hash.
  private var begins = [Bool](repeating: false, count: 4096)

  init(_ names: some Sequence<String>, in pair: Pair) {
    for name in names where numbers[name] == nil && name.utf8.count >= 3 {
      let bytes = Array(name.utf8)
      let key = Self.key(bytes, 0)
      self.names[key, default: []].append((bytes, places.count))
      numbers[name] = places.count
      places.append([])
      begins[Self.hash(key)] = true
    }
    guard !places.isEmpty, let source = pair.source, let segments = pair.alignment?.source else {
      return
    }
    for (index, segment) in segments.enumerated() {
      let beads = pair.beads.beads(of: index, on: .source)
      guard !beads.isEmpty else { continue }
      scan(source.text, segment.range, beads)
    }
  }

  /// The first place of a name in each bead that has it.
  func places(of name: String) -> [Place] { numbers[name].map { places[$0] } ?? [] }

  /// The names of each bead, with the first place of each.
  func byBead() -> [Int: [String: TextRange]] {
    var beads: [Int: [String: TextRange]] = [:]
    for (name, number) in numbers {
      for place in places[number] { beads[place.bead, default: [:]][name] = place.range }
    }
    return beads
  }

  private mutating func scan(_ text: [UInt8], _ range: TextRange, _ beads: [Int]) {
    let end = Int(range.end)
    for at in Int(range.start)..<max(Int(range.start), end - 2) where text[at] & 0xC0 != 0x80 {
      let key = Self.key(text, at)
      guard begins[Self.hash(key)], let names = names[key] else { continue }
      for name in names
      where at + name.bytes.count <= end && text[at...].starts(with: name.bytes) {
        note(name.number, TextRange(at, at + name.bytes.count), beads)
      }
    }
  }

  private mutating func note(_ name: Int, _ range: TextRange, _ beads: [Int]) {
    for bead in beads where places[name].last?.bead != bead { places[name].append((bead, range)) }
  }

  private static func key(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
  }

  private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }
}

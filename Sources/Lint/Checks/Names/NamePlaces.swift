internal import Text

/// Where names stand in the source, bead by bead, found in one walk through it.
struct NamePlaces {
  private var byName: [String: [(bead: Int, range: TextRange)]] = [:]
  /// Names by their first three bytes.
  private var names: [UInt32: [[UInt8]]] = [:]
  /// Whether a name begins with bytes of a hash.
  private var begins = [Bool](repeating: false, count: 4096)

  init(_ names: some Sequence<String>, in pair: Pair) {
    for name in names {
      let bytes = Array(name.utf8)
      guard bytes.count >= 3 else { continue }
      let key = Self.key(bytes, 0)
      self.names[key, default: []].append(bytes)
      begins[Self.hash(key)] = true
    }
    guard let source = pair.source, let segments = pair.alignment?.source else { return }
    for (index, segment) in segments.enumerated() {
      let beads = pair.beads.beads(of: index, on: .source)
      guard !beads.isEmpty else { continue }
      scan(source.text, segment.range, beads)
    }
  }

  /// The first place of a name in each bead that has it.
  func places(of name: String) -> [(bead: Int, range: TextRange)] { byName[name] ?? [] }

  /// The names of each bead, with the first place of each.
  func byBead() -> [Int: [String: TextRange]] {
    var beads: [Int: [String: TextRange]] = [:]
    for (name, places) in byName {
      for place in places { beads[place.bead, default: [:]][name] = place.range }
    }
    return beads
  }

  private mutating func scan(_ text: [UInt8], _ range: TextRange, _ beads: [Int]) {
    let end = Int(range.end)
    for at in Int(range.start)..<max(Int(range.start), end - 2) {
      let key = Self.key(text, at)
      guard begins[Self.hash(key)], let names = names[key] else { continue }
      for name in names where at + name.count <= end && text[at...].starts(with: name) {
        note(String(decoding: name, as: UTF8.self), TextRange(at, at + name.count), beads)
      }
    }
  }

  private mutating func note(_ name: String, _ range: TextRange, _ beads: [Int]) {
    for bead in beads where byName[name]?.last?.bead != bead {
      byName[name, default: []].append((bead, range))
    }
  }

  private static func key(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2])
  }

  private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }
}

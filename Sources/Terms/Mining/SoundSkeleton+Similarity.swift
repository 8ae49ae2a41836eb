extension SoundSkeleton {
  /// 1 for equal skeletons, 0 for skeletons that share nothing; consonants that are mixed up from
  /// language to language count as half different.
  func similarity(_ other: SoundSkeleton) -> Double {
    let longer = max(classes.count, other.classes.count)
    guard longer > 0 else { return 0 }
    return 1 - distance(other) / Double(longer)
  }

  private func distance(_ other: SoundSkeleton) -> Double {
    var row: [Double] = [0]
    for letter in other.classes { row.append(row[row.count - 1] + Self.gap(letter)) }
    for first in classes {
      var diagonal = row[0]
      row[0] += Self.gap(first)
      for (index, second) in other.classes.enumerated() {
        let above = row[index + 1]
        row[index + 1] = min(
          diagonal + Self.substitution(first, second), above + Self.gap(first),
          row[index] + Self.gap(second))
        diagonal = above
      }
    }
    return row[other.classes.count]
  }

  private static func gap(_ letter: UInt8) -> Double {
    switch letter {
    case UInt8(ascii: "R"), UInt8(ascii: "H"): 0.6
    case UInt8(ascii: "T"), UInt8(ascii: "A"): 0.7
    default: 1
    }
  }

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Double {
    if a == b { return 0 }
    let pair = Set([a, b])
    return mixed.contains(pair) ? 0.4 : 1.2
  }

  private static let mixed: Set<Set<UInt8>> = Set(
    ["KH", "MN", "SK", "ST", "FH", "SH", "PF", "AH", "AF"].map { Set($0.utf8) })
}

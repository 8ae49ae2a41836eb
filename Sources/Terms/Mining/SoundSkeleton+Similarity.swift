extension SoundSkeleton {
  /// 1 for equal skeletons, 0 for skeletons that share nothing; consonants that are mixed up from
  /// language to language count as half different.
  func similarity(_ other: SoundSkeleton) -> Double {
    var comparison = Comparison()
    comparison.begin(with: other)
    for letter in classes { comparison.add(letter) }
    return comparison.similarity
  }

  /// The comparison of a skeleton with another one that grows letter by letter: weighted edits, a
  /// row of the table a letter.
  struct Comparison {
    /// Likenesses below are of no interest.
    private(set) var least = 0.0
    private var other: [UInt8] = []
    private var gaps: [Double] = []
    private let partners = SoundSkeleton.partners
    private var first: [Double] = [0]
    private var row: [Double] = [0]
    /// Letters of the growing skeleton.
    private(set) var count = 0

    init() {}

    /// Takes a skeleton to compare with in the place of the one before.
    mutating func begin(with skeleton: SoundSkeleton, least: Double = 0) {
      self.least = least
      other = skeleton.classes
      gaps.removeAll(keepingCapacity: true)
      first.removeAll(keepingCapacity: true)
      first.append(0)
      for letter in other {
        let gap = SoundSkeleton.gap(letter)
        gaps.append(gap)
        first.append(first[first.count - 1] + gap)
      }
      row.removeAll(keepingCapacity: true)
      row += first
      count = 0
    }

    /// What it costs at least to be alike to a skeleton of no more than so many letters.
    func leastCost(ofLetters letters: Int) -> Double {
      gaps.sorted().dropLast(letters).reduce(0, +)
    }

    /// Begins with an empty skeleton again.
    mutating func restart() {
      for index in first.indices { row[index] = first[index] }
      count = 0
    }

    mutating func add(_ letter: UInt8) {
      let gap = SoundSkeleton.gap(letter)
      let partners = partners[Int(letter & 31)]
      Self.add(letter, gap, partners, to: &row, other, gaps)
      count += 1
    }

    @inline(__always)
    private static func add(
      _ letter: UInt8, _ gap: Double, _ partners: UInt32, to row: inout [Double],
      _ other: [UInt8], _ gaps: [Double]
    ) {
      let (other, gaps) = (other.span, gaps.span)
      var row = row.mutableSpan
      var diagonal = row[0]
      row[0] += gap
      for index in other.indices {
        let second = other[index]
        let above = row[index + 1]
        let change = letter == second ? 0 : partners &>> UInt32(second) & 1 == 1 ? 0.4 : 1.2
        row[index + 1] = min(diagonal + change, above + gap, row[index] + gaps[index])
        diagonal = above
      }
    }

    var similarity: Double {
      let longer = max(count, other.count)
      guard longer > 0 else { return 0 }
      return 1 - row[other.count] / Double(longer)
    }

    /// Whether more letters may yet make the two as alike as that, as far as the edits so far tell.
    ///
    /// The rest of the other skeleton costs nothing at best, if as many letters come. Each one more
    /// or less costs a gap, more of a letter than the least leaves, so that it does not help.
    func mayReach(_ least: Double, lettersLeft: Int) -> Bool {
      for index in row.indices {
        let rest = other.count - index
        let missing = max(0, rest - lettersLeft)
        let cost = row[index] + Double(missing) * SoundSkeleton.leastGap
        let longer = Double(max(count + rest - missing, other.count))
        if cost <= (1 - least) * longer { return true }
      }
      return 1 - least > SoundSkeleton.leastGap
    }
  }

  private static let leastGap = 0.6

  private static func gap(_ letter: UInt8) -> Double {
    switch letter {
    case UInt8(ascii: "R"), UInt8(ascii: "H"): leastGap
    case UInt8(ascii: "T"), UInt8(ascii: "A"): 0.7
    default: 1
    }
  }

  /// The letters that each is mixed up with, as bits by their places in the alphabet.
  private static let partners: [UInt32] = {
    var partners = [UInt32](repeating: 0, count: 32)
    for pair in ["KH", "MN", "SK", "ST", "FH", "SH", "PF", "AH", "AF"] {
      let places = pair.utf8.map { Int($0 & 31) }
      partners[places[0]] |= 1 << UInt32(places[1])
      partners[places[1]] |= 1 << UInt32(places[0])
    }
    return partners
  }()
}

internal import Text

/// What was found of names in stretches of Chinese: both come again and again.
struct SoundMemory {
  /// A window of a stretch that sounds like a name: where it begins in the stretch and ends, in
  /// bytes.
  struct Find {
    let start: UInt32
    let end: UInt32
    let score: Double
  }

  private var finds: [Find] = []
  /// Those of each name in each stretch, by the numbers of both.
  private var places: [UInt64: Range<Int32>] = [:]
  private static let mostPlaces = 1 << 16

  /// Nil where the name was not looked for in the stretch yet.
  func finds(of name: Int, in stretch: Int) -> ArraySlice<Find>? {
    places[Self.key(name, stretch)].map { finds[Int($0.lowerBound)..<Int($0.upperBound)] }
  }

  mutating func keep(_ new: [Find], of name: Int, in stretch: Int) {
    if places.count == Self.mostPlaces {
      places.removeAll()
      finds.removeAll()
    }
    let start = Int32(finds.count)
    finds += new
    places[Self.key(name, stretch)] = start..<Int32(finds.count)
  }

  private static func key(_ name: Int, _ stretch: Int) -> UInt64 {
    UInt64(name) << 32 | UInt64(stretch)
  }
}

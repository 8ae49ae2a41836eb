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
  /// Those of each name in each stretch, numbered by the numbers of both.
  private var places: [Range<Int32>] = []
  private var numbers = KeyNumbers()
  private static let mostPlaces = 1 << 16

  /// Nil where the name was not looked for in the stretch yet.
  func finds(of name: Int, in stretch: Int) -> ArraySlice<Find>? {
    numbers[Self.key(name, stretch)].map {
      finds[Int(places[$0].lowerBound)..<Int(places[$0].upperBound)]
    }
  }

  /// Keeps those of a name that was not looked for in a stretch yet.
  mutating func keep(_ new: [Find], of name: Int, in stretch: Int) {
    if places.count == Self.mostPlaces {
      numbers.removeAll()
      places.removeAll()
      finds.removeAll()
    }
    _ = numbers.number(of: Self.key(name, stretch))
    places.append(Int32(finds.count)..<Int32(finds.count + new.count))
    finds += new
  }

  private static func key(_ name: Int, _ stretch: Int) -> UInt64 {
    UInt64(name) << 32 | UInt64(stretch)
  }
}

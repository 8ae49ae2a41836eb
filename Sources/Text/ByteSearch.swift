extension Array where Element == UInt8 {
  /// Where a string of bytes stands first at or after `start` and before `end`; nil if nowhere.
  package func firstPlace(of string: [UInt8], from start: Int = 0, to end: Int? = nil) -> Range<
    Int
  >? {
    guard let first = string.first else { return nil }
    let text = span.extracting(first: end ?? count)
    let last = text.count - string.count
    var place = start
    while true {
      place = EightBytes.passing(place, in: text) { EightBytes.bytes(first, in: $0) == 0 }
      guard place <= last else { return nil }
      if self[place] == first, self[place..<place + string.count].elementsEqual(string) {
        return place..<place + string.count
      }
      place += 1
    }
  }
}

extension Array where Element == UInt8 {
  /// Where a string of bytes stands first at or after `start` and before `end`; nil if nowhere.
  package func firstPlace(of string: [UInt8], from start: Int = 0, to end: Int? = nil) -> Range<
    Int
  >? {
    guard let first = string.first else { return nil }
    var place = start
    let last = (end ?? count) - string.count
    while place <= last {
      if self[place] == first, self[place..<place + string.count].elementsEqual(string) {
        return place..<place + string.count
      }
      place += 1
    }
    return nil
  }
}

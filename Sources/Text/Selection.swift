extension Array where Element: Comparable {
  /// The element that would stand at a place if the array were sorted. Others change their places.
  ///
  /// Takes time in proportion to the count, as a rule (quickselect: C. A. R. Hoare, *Algorithm 65:
  /// Find*, Communications of the ACM 4, 1961).
  @inlinable
  package mutating func select(_ place: Int) -> Element {
    var rest = indices
    while rest.count > 1 {
      let pivot = self[(rest.lowerBound + rest.upperBound) / 2]
      var (low, high) = (rest.lowerBound, rest.upperBound - 1)
      while low <= high {
        while self[low] < pivot { low += 1 }
        while self[high] > pivot { high -= 1 }
        guard low <= high else { break }
        swapAt(low, high)
        (low, high) = (low + 1, high - 1)
      }
      if place <= high {
        rest = rest.lowerBound..<high + 1
      } else if place >= low {
        rest = low..<rest.upperBound
      } else {
        break
      }
    }
    return self[place]
  }
}

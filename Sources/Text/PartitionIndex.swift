extension RandomAccessCollection where Index == Int {
  /// The first index of a sorted collection whose element fulfils the predicate; all after it do.
  @inlinable
  package func partitionIndex(where predicate: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

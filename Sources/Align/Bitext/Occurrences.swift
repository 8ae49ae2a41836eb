/// Where each word stands in lists of words.
struct Occurrences: Sendable {
  struct Place: Sendable {
    let list: Int32
    /// Place among the words of all lists.
    let place: Int32
  }

  /// Where the places of each word begin; one more than there are words.
  private(set) var starts: [Int]
  private var places: [Place]

  init(_ lists: WordLists, words: Int) {
    starts = [Int](repeating: 0, count: words + 1)
    for word in lists.words { starts[Int(word) + 1] += 1 }
    for word in 0..<words { starts[word + 1] += starts[word] }
    var next = starts
    places = [Place](repeating: Place(list: 0, place: 0), count: starts[words])
    for list in 0..<lists.count {
      for place in lists.range(list) {
        let word = Int(lists.words[place])
        places[next[word]] = Place(list: Int32(list), place: Int32(place))
        next[word] += 1
      }
    }
  }

  subscript(word: Int) -> ArraySlice<Place> { places[starts[word]..<starts[word + 1]] }
}

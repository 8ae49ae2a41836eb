internal import Glibc

/// A vector over terms: ids ascending, weights beside them, unit length.
struct SparseVector {
  var ids: [Int] = []
  var weights: [Double] = []

  /// Term frequencies (1 + ln tf) times their inverse document frequency, normalised.
  init(_ terms: [Int], idf: [Double]) {
    for term in terms.sorted() {
      if ids.last == term {
        weights[weights.count - 1] += 1
      } else {
        ids.append(term)
        weights.append(1)
      }
    }
    var norm = 0.0
    for (index, id) in ids.enumerated() {
      weights[index] = Self.weight(Int(weights[index])) * idf[id]
      norm += weights[index] * weights[index]
    }
    let length = norm > 0 ? norm.squareRoot() : 1
    for index in weights.indices { weights[index] /= length }
  }

  /// 1 + ln tf.
  static func weight(_ frequency: Int) -> Double {
    frequency == 1 ? 1 : 1 + log(Double(frequency))
  }
}

/// Cosines of a vector with each of many, by an inverted index.
struct CosineIndex {
  /// A vector that has a term, and the term's weight in it.
  private struct Entry {
    let place: Int32
    var weight: Float
  }

  let count: Int
  private let starts: [Int32]
  private let entries: [Entry]

  /// The vectors of lists of terms, as ``SparseVector`` makes them.
  init(_ lists: [[Int]], idf: [Double]) {
    self.init(TermBags(lists, termCount: idf.count), idf: idf)
  }

  /// The terms of all lists are put in order by counting, which costs less than a sort of each list.
  init(_ bags: TermBags, idf: [Double]) {
    count = bags.count
    starts = Self.starts(bags, termCount: idf.count)
    var next = starts
    var entries = [Entry](repeating: Entry(place: 0, weight: 0), count: bags.terms.count)
    var weights = [Double](repeating: 0, count: entries.count)
    for list in 0..<count {
      for index in bags.range(of: list) {
        let term = Int(bags.terms[index])
        let at = Int(next[term])
        next[term] += 1
        entries[at] = Entry(place: Int32(list), weight: 0)
        weights[at] = SparseVector.weight(Int(bags.frequencies[index])) * idf[term]
      }
    }
    var lengths = [Double](repeating: 0, count: count)
    for (entry, weight) in zip(entries, weights) { lengths[Int(entry.place)] += weight * weight }
    for list in lengths.indices {
      lengths[list] = lengths[list] > 0 ? lengths[list].squareRoot() : 1
    }
    for index in entries.indices {
      entries[index].weight = Float(weights[index] / lengths[Int(entries[index].place)])
    }
    self.entries = entries
  }

  private static func starts(_ bags: TermBags, termCount: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: termCount + 1)
    for term in bags.terms { starts[Int(term) + 1] += 1 }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    return starts
  }

  /// The cosine of a vector with each of those indexed.
  ///
  /// - Parameter table: what stands for what, where the vectors are of two languages; of several
  ///   translations that one segment has, the best counts.
  func row(_ vector: SparseVector, through table: TermTable? = nil) -> [Float] {
    var row = [Float](repeating: 0, count: count)
    guard let table else {
      for (id, weight) in zip(vector.ids, vector.weights) {
        let weight = Float(weight)
        for index in range(of: id) {
          let entry = entries[index]
          row[Int(entry.place)] += weight * entry.weight
        }
      }
      return row
    }
    var best = [Float](repeating: 0, count: count)
    for (id, weight) in zip(vector.ids, vector.weights) {
      var touched: [Int] = []
      for match in table[id] {
        for index in range(of: Int(match.term)) {
          let entry = entries[index]
          let segment = Int(entry.place)
          if best[segment] == 0 { touched.append(segment) }
          best[segment] = max(best[segment], match.similarity * entry.weight)
        }
      }
      for segment in touched {
        row[segment] += Float(weight) * best[segment]
        best[segment] = 0
      }
    }
    return row
  }

  private func range(of term: Int) -> Range<Int> {
    Int(starts[term])..<Int(starts[term + 1])
  }
}

/// ln(1 + n / (df + ½)) over both texts together: it mutes the words that everything is about.
func inverseDocumentFrequencies(_ documents: [[Int]], termCount: Int) -> [Double] {
  inverseDocumentFrequencies([TermBags(documents, termCount: termCount)], termCount: termCount)
}

func inverseDocumentFrequencies(_ documents: [TermBags], termCount: Int) -> [Double] {
  var counts = [Int](repeating: 0, count: termCount)
  for bags in documents { bags.addListCounts(to: &counts) }
  let total = Double(documents.reduce(0) { $0 + $1.count })
  return counts.map { CondensedModel.inverseFrequency($0, of: total) }
}

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
  let count: Int
  private var starts: [Int32]
  private var places: [Int32]
  private var weights: [Float]

  /// The vectors of lists of terms, as ``SparseVector`` makes them.
  ///
  /// One counting sort puts all the terms of all lists in order, which costs less than a sort of
  /// each list.
  init(_ lists: [[Int]], idf: [Double]) {
    count = lists.count
    starts = [Int32](repeating: 0, count: idf.count + 1)
    places = []
    weights = []
    let postings = TermPostings(lists, termCount: idf.count)
    var raw: [Double] = []
    var norms = [Double](repeating: 0, count: lists.count)
    for term in idf.indices {
      let standing = postings[term]
      var at = standing.startIndex
      while at < standing.endIndex {
        let (place, first) = (standing[at], at)
        repeat { at += 1 } while at < standing.endIndex && standing[at] == place
        let weight = SparseVector.weight(at - first) * idf[term]
        norms[Int(place)] += weight * weight
        places.append(place)
        raw.append(weight)
      }
      starts[term + 1] = Int32(places.count)
    }
    let lengths = norms.map { $0 > 0 ? $0.squareRoot() : 1 }
    weights = zip(places, raw).map { Float($1 / lengths[Int($0)]) }
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
        for place in Int(starts[id])..<Int(starts[id + 1]) {
          row[Int(places[place])] += weight * weights[place]
        }
      }
      return row
    }
    var best = [Float](repeating: 0, count: count)
    for (id, weight) in zip(vector.ids, vector.weights) {
      var touched: [Int] = []
      for entry in table[id] {
        for place in range(of: Int(entry.term)) {
          let segment = Int(places[place])
          if best[segment] == 0 { touched.append(segment) }
          best[segment] = max(best[segment], entry.similarity * weights[place])
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
  var counts = [Int](repeating: 0, count: termCount)
  // By term: the last document that was seen to have it.
  var last = [Int32](repeating: -1, count: termCount)
  for (document, terms) in documents.enumerated() {
    for term in terms where last[term] != Int32(document) {
      last[term] = Int32(document)
      counts[term] += 1
    }
  }
  let total = Double(documents.count)
  return counts.map { CondensedModel.inverseFrequency($0, of: total) }
}

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
      weights[index] = (1 + log(weights[index])) * idf[id]
      norm += weights[index] * weights[index]
    }
    let length = norm > 0 ? norm.squareRoot() : 1
    for index in weights.indices { weights[index] /= length }
  }
}

/// Cosines of a vector with each of many, by an inverted index.
struct CosineIndex {
  let count: Int
  private var starts: [Int32]
  private var places: [Int32]
  private var weights: [Float]

  init(_ vectors: [SparseVector], termCount: Int) {
    count = vectors.count
    starts = [Int32](repeating: 0, count: termCount + 1)
    for vector in vectors { for id in vector.ids { starts[id + 1] += 1 } }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    places = [Int32](repeating: 0, count: Int(starts[termCount]))
    weights = [Float](repeating: 0, count: places.count)
    for (index, vector) in vectors.enumerated() {
      for (id, weight) in zip(vector.ids, vector.weights) {
        places[Int(next[id])] = Int32(index)
        weights[Int(next[id])] = Float(weight)
        next[id] += 1
      }
    }
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

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

  func dot(_ other: SparseVector) -> Double {
    var sum = 0.0
    var i = 0
    var j = 0
    while i < ids.count, j < other.ids.count {
      if ids[i] == other.ids[j] {
        sum += weights[i] * other.weights[j]
        i += 1
        j += 1
      } else if ids[i] < other.ids[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}

/// Cosines of every pair of vectors that share a term, by an inverted index.
struct CosineTable {
  /// By target: source index → cosine.
  let rows: [[Int: Double]]

  init(source: [SparseVector], target: [SparseVector], termCount: Int) {
    var postings: [[(Int, Double)]] = Array(repeating: [], count: termCount)
    for (index, vector) in source.enumerated() {
      for (id, weight) in zip(vector.ids, vector.weights) { postings[id].append((index, weight)) }
    }
    rows = target.map { vector in
      var row: [Int: Double] = [:]
      for (id, weight) in zip(vector.ids, vector.weights) {
        for (index, other) in postings[id] { row[index, default: 0] += weight * other }
      }
      return row
    }
  }

  func value(_ source: Int, _ target: Int) -> Double { rows[target][source] ?? 0 }
}

/// ln(1 + n / (df + ½)) over both texts together: it mutes the words that everything is about.
func inverseDocumentFrequencies(_ documents: [[Int]], termCount: Int) -> [Double] {
  var counts = [Int](repeating: 0, count: termCount)
  for terms in documents {
    for term in Set(terms) { counts[term] += 1 }
  }
  let total = Double(documents.count)
  return counts.map { log(1 + total / (Double($0) + 0.5)) }
}

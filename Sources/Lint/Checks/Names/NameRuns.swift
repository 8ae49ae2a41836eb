internal import Terms
internal import Text

/// Capitalised words that follow each other.
struct NameRun {
  /// Folded, with spaces between.
  let key: String
  let range: TextRange
  /// Whether no word list has its words.
  let isStrange: Bool
}

/// The runs of capitalised words of a translation.
struct NameRuns {
  let pair: Pair

  /// Capitalised words one after the other, hyphens between them or not.
  ///
  /// - Parameter explained: words that are no part of any.
  func runs(_ bead: Bead, without explained: CoveredBytes? = nil) -> [NameRun] {
    guard let alignment = pair.alignment else { return [] }
    return bead.target.flatMap { segment -> [NameRun] in
      var found: [[WordIndex.Entry]] = []
      for entry in pair.words(.target).capitals(in: alignment.target[segment].range)
      where entry.kind == .letters && explained?.overlaps(entry.range) != true {
        let last = found.last?.last
        if let last, entry.range.start == last.range.end + 1 {
          found[found.count - 1].append(entry)
        } else {
          found.append([entry])
        }
      }
      return found.compactMap(run)
    }
  }

  private func run(_ all: [WordIndex.Entry]) -> NameRun? {
    let entries = all.drop {
      $0.opensSentence && FunctionWords.contains($0.folded, language: pair.target.language)
    }
    guard let first = entries.first, let last = entries.last else { return nil }
    let least = entries.count > 1 ? 3 : 4
    let unknown = entries.filter {
      !pair.words(.target).isListed($0) && $0.folded.unicodeScalars.count >= least
    }
    let isStrange =
      unknown.count == entries.count
      || (entries.count > 1 && !unknown.isEmpty && isHyphened(entries))
    guard isStrange || entries.count > 1 else { return nil }
    return NameRun(
      key: entries.map(\.folded).joined(separator: " "),
      range: first.range.union(last.range), isStrange: isStrange && !first.opensSentence)
  }

  private func isHyphened(_ entries: ArraySlice<WordIndex.Entry>) -> Bool {
    entries.dropLast().allSatisfy {
      pair.target.text[Int($0.range.end)] == UInt8(ascii: "-")
    }
  }

  /// In how many places the words stand in the whole translation.
  func count(of key: String) -> Int {
    let words = key.split(separator: " ").map(String.init)
    let index = pair.words(.target)
    return index.places(of: words[0]).count { place in
      words.indices.allSatisfy { step in
        place + step < index.entries.count && index.entries[place + step].folded == words[step]
      }
    }
  }
}

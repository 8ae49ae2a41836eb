internal import Text

/// Where a rough path left the texts' true course: many beads in a row of which the words, as the
/// rest of the path taught them, are hardly translations of each other.
struct StrayedPath {
  /// So many beads are judged together.
  private static let window = 32
  /// A window strays that has less than this part of the translations of a usual one.
  private static let leastPart = 0.5
  /// From this weight on a learnt word is taken for a translation.
  private static let likely: Float = 0.1
  /// So many windows before and behind those that stray are looked at again with them.
  private static let approach = 3

  /// Words that are one in fewer of the text's words meet translations everywhere.
  private static let leastRarity: Float = 200

  private let bitext: Bitext
  private let path: BeadPath
  private let table: TranslationTable
  /// 1 / p(word) of the source's words.
  private let rarity: [Float]

  init(_ path: BeadPath, of bitext: Bitext, knowing model: BitextModel) {
    self.path = path
    self.bitext = bitext
    table = model.forward.table
    rarity = model.backward.rarity
  }

  /// The beads to be searched for again, in stretches that ascend and do not touch.
  func stretches() -> [Range<Int>] {
    let starts = stride(from: 0, to: path.beads.count, by: Self.window)
    let windows = starts.map { $0..<min($0 + Self.window, path.beads.count) }
    let counts = windows.map(translations)
    let linked = counts.reduce(0) { $0 + $1.linked }
    let usual = Double(linked) / Double(max(1, counts.reduce(0) { $0 + $1.all }))
    var stretches: [Range<Int>] = []
    for (index, count) in counts.enumerated()
    where Double(count.linked) < Self.leastPart * usual * Double(count.all) {
      let first = max(0, index - Self.approach)
      let start = windows[first].lowerBound
      let end = windows[min(windows.count - 1, index + Self.approach)].upperBound
      if let last = stretches.last, last.upperBound >= start {
        stretches[stretches.count - 1] = last.lowerBound..<end
      } else {
        stretches.append(start..<end)
      }
    }
    return stretches
  }

  /// How many rare words of the source there are in a window, and how many of them have a likely
  /// translation in their bead.
  private func translations(_ window: Range<Int>) -> (linked: Int, all: Int) {
    var count = (linked: 0, all: 0)
    for bead in path.beads[window] where !bead.isNull {
      for token in bead.source.lazy.flatMap({ bitext.source.tokens[$0] })
      where rarity[Int(token)] >= Self.leastRarity {
        count.all += 1
        if hasTranslation(token, in: bead.target) { count.linked += 1 }
      }
    }
    return count
  }

  private func hasTranslation(_ token: Int32, in segments: Range<Int>) -> Bool {
    table.row(token).contains { place in
      table.weights[place] >= Self.likely
        && segments.contains { bitext.target.holds(table.words[place], in: $0) }
    }
  }
}

extension Bitext {
  /// The most points of the lattice of a stretch that is searched as a whole.
  private static let mostPoints = 2_000_000

  /// The path with what strayed searched for again without a band, by a model that has learnt from
  /// the rest. Texts with anchors keep the path that those allow.
  func recovered(_ path: BeadPath, _ model: BitextModel) -> BeadPath {
    guard anchors.isEmpty else { return path }
    var recovered = path
    let strayed = StrayedPath(path, of: self, knowing: model)
    for stretch in strayed.stretches().reversed() {
      let (first, last) = (path.beads[stretch.lowerBound], path.beads[stretch.upperBound - 1])
      let rows = first.source.lowerBound..<last.source.upperBound
      let columns = first.target.lowerBound..<last.target.upperBound
      guard !rows.isEmpty, !columns.isEmpty, rows.count * columns.count <= Self.mostPoints else {
        continue
      }
      let scorer = BeadScorer(source.part(rows), target.part(columns), model)
      let best = BeadSearch.bestPath(scorer, Band(rows: rows.count, columns: columns.count))
      recovered.beads.replaceSubrange(
        stretch, with: best.beads.map { $0.shifted(rows.lowerBound, columns.lowerBound) })
    }
    return recovered
  }
}

extension BeadSpan {
  fileprivate func shifted(_ rows: Int, _ columns: Int) -> BeadSpan {
    BeadSpan(
      type: type, source: source.lowerBound + rows..<source.upperBound + rows,
      target: target.lowerBound + columns..<target.upperBound + columns)
  }
}

internal import Align
internal import Formats
internal import Text

/// Whether the support of clauses means what it says: every second sentence that people linked is
/// lengthened by a sentence of another text, which the source cannot bear out. Its own clauses
/// count as borne out.
struct ClauseQuality {
  private var own = [Int](repeating: 0, count: 10)
  private var all = [Int](repeating: 0, count: 10)

  /// A text's target with words of another text planted in it.
  private struct Planted {
    let target: Document
    /// By target segment: where the planted words start; nil if people linked it to nothing.
    let starts: [UInt32?]
  }

  /// - Parameter linked: by target segment, whether people linked it.
  mutating func add(
    source: Document, target: Document, linked: [Bool], other: Document
  ) {
    let planted = Self.plant(other, in: target, linked)
    let alignment = CondensedAligner().align(source: source, target: planted.target)
    for bead in alignment.beads {
      guard let start = planted.starts[bead.target[0]] else { continue }
      for clause in bead.clauses {
        if clause.range.start < start, clause.range.end > start { continue }
        count(clause.support, isOwn: clause.range.end <= start)
      }
    }
  }

  private mutating func count(_ support: Double, isOwn: Bool) {
    let bin = min(9, Int(support * 10))
    all[bin] += 1
    own[bin] += isOwn ? 1 : 0
  }

  private static func plant(_ other: Document, in target: Document, _ linked: [Bool]) -> Planted {
    var sentences: [(String, Int)] = []
    var lengths: [Int] = []
    var taken = 0
    for (index, segment) in target.segments.enumerated() {
      var text = target.string(segment.range)
      if linked[index], index % 2 == 0, !other.segments.isEmpty {
        while let last = text.last, ".!?:… ".contains(last) { text.removeLast() }
        lengths.append(text.utf8.count)
        text += "; " + other.string(other.segments[taken % other.segments.count].range)
        taken += 1
      } else {
        lengths.append(text.utf8.count)
      }
      sentences.append((text, segment.block))
    }
    let document = Presegmented.document(
      name: "planted", language: target.language, sentences: sentences)
    let starts = zip(document.segments.indices, lengths).map { index, length in
      linked[index] ? document.segments[index].range.start + UInt32(length) : nil
    }
    return Planted(target: document, starts: starts)
  }

  func print(_ name: String) {
    for bin in 0..<10 where all[bin] > 0 {
      Figure(
        "\(name): own of \(all[bin]) clauses with support from .\(bin) on",
        Double(own[bin]) / Double(all[bin]), ""
      ).print()
    }
  }
}

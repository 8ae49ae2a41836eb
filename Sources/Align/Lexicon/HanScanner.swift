/// Finds strings of Han characters wherever they stand in a text, whatever the word break says.
struct HanScanner: ~Copyable {
  /// Strings as they are written, in order of their first place, and the segments of each.
  struct Places {
    private(set) var found: [(form: String, segments: [Int])] = []
    private var indices: [ExactText: Int] = [:]

    fileprivate func holds(_ form: ExactText, _ segment: Int) -> Bool {
      indices[form].map { found[$0].segments.last == segment } ?? false
    }

    fileprivate mutating func note(_ form: ExactText, _ segment: Int) {
      if let index = indices[form] { return found[index].segments.append(segment) }
      indices[form] = found.count
      found.append((form.text, [segment]))
    }
  }

  private let longest: Int
  private let holds: (UInt32) -> Bool

  /// - Parameters:
  ///   - longest: the greatest number of scalars to look for.
  ///   - holds: whether a string with this hash is looked for.
  init(longest: Int, holds: @escaping (UInt32) -> Bool) {
    self.longest = longest
    self.holds = holds
  }

  /// Strings of two characters and more; those of a segment that are words of it are left out.
  func places(in side: BitextSide, _ simplifier: inout HanSimplifier) -> Places {
    var places = Places()
    guard longest > 1 else { return places }
    for (segment, runs) in side.hanRuns.enumerated() {
      for run in runs {
        find(in: run, written: run) { note($0, segment, side, &places) }
        guard let simplified = simplifier.simplified(run) else { continue }
        find(in: simplified, written: run) { note($0, segment, side, &places) }
      }
    }
    return places
  }

  private func find(
    in run: [Unicode.Scalar], written: [Unicode.Scalar],
    _ body: (ArraySlice<Unicode.Scalar>) -> Void
  ) {
    for start in run.indices {
      var hash = KeyHash(.lexical)
      for end in start..<min(run.count, start + longest) {
        hash.add(run[end])
        if end > start, holds(hash.value) { body(written[start...end]) }
      }
    }
  }

  private func note(
    _ scalars: ArraySlice<Unicode.Scalar>, _ segment: Int, _ side: BitextSide,
    _ places: inout Places
  ) {
    let form = ExactText(HanText.string(scalars))
    if places.holds(form, segment) { return }
    let word = side.vocabulary.id(BitextToken(kind: .ideographs, form: form.text))
    if let word, side.tokens[segment].contains(word) { return }
    places.note(form, segment)
  }
}

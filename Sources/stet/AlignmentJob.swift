internal import Align
internal import Text

/// Two texts to be aligned, and how.
struct AlignmentJob {
  let documents: DocumentPair
  let kind: PairKind
  let aligner: BitextAligner
  let condenser: CondensedAligner
  /// The source's translation that a condensed text is linked through.
  var translation: Document? = nil
  /// Whether words of its own set it apart from other texts of the same languages.
  let standsAlone: Bool

  func aligned() -> Alignment {
    switch kind {
    case .condensed: condensed()
    case .translation:
      aligner.align(
        source: documents.source, target: documents.target, anchors: documents.anchors)
    }
  }

  private func condensed() -> Alignment {
    let (source, target) = (documents.source, documents.target)
    guard let translation else { return condenser.align(source: source, target: target) }
    return condenser.align(
      source: source, target: target,
      through: aligner.align(source: source, target: translation), translation)
  }

  /// Aligns the translations between the same two languages as one project each, in the order of
  /// the jobs.
  static func pooled(_ jobs: [AlignmentJob]) -> [Alignment] {
    var alignments = [Alignment?](repeating: nil, count: jobs.count)
    for group in groups(of: jobs) {
      guard group.count > 1, let aligner = group.first.map({ jobs[$0].aligner }) else { continue }
      let aligned = aligner.align(project: group.map { jobs[$0].documents })
      for (index, alignment) in zip(group, aligned) { alignments[index] = alignment }
    }
    return zip(jobs, alignments).map { job, alignment in alignment ?? job.aligned() }
  }

  /// Indices of jobs that teach each other.
  private static func groups(of jobs: [AlignmentJob]) -> [[Int]] {
    var groups: [[Language]: [Int]] = [:]
    for (index, job) in jobs.enumerated() where job.kind == .translation && !job.standsAlone {
      let languages = [job.documents.source.language, job.documents.target.language]
      groups[languages, default: []].append(index)
    }
    return groups.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}

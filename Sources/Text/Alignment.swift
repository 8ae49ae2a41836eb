/// What the two sides of a pair are to each other.
package enum PairKind: String, Sendable {
  /// Everything on one side stands on the other.
  case translation
  /// The target says in short what the source says.
  case condensed
}

/// A source segment that a target segment of a condensed text draws on.
package struct Link: Equatable, Sendable {
  package enum Strength: String, Sendable {
    case strong, weak
  }

  /// Index of the source segment.
  package let source: Int
  /// Probability that a person would draw the link.
  package let score: Double

  package init(source: Int, score: Double) {
    self.source = source
    self.score = score
  }

  package var strength: Strength { score >= 0.5 ? .strong : .weak }
}

/// How far the source bears out a clause of a condensed text.
package struct ClauseSupport: Equatable, Sendable {
  /// In the target.
  package let range: TextRange
  /// Probability that the source says it.
  package let support: Double
  /// The content words of the clause that the source never uses, nor any like them; none across
  /// languages, where a lexicon may lack them.
  package let novel: [TextRange]

  package init(range: TextRange, support: Double, novel: [TextRange] = []) {
    self.range = range
    self.support = support
    self.novel = novel
  }
}

/// Segments that correspond.
///
/// The beads of a translation are contiguous, in order, and cover both sides; one side of a bead
/// may be empty. Where the translation says something at another place than the source, the bead
/// is moved: it stands in the source's order, and its target out of it. A condensed pair has a bead
/// for each target segment, in the target's order; its `source` lists the segments of its links,
/// best first, and may be empty.
// Its name is usable from inlined code, or nothing of it would be inlined in other modules.
@usableFromInline
package struct Bead: Equatable, Sendable {
  /// Probability that the bead is right, 0 to 1.
  package let score: Double
  // Not the lists themselves: a long text has many beads.
  @usableFromInline let sourceRun: SegmentList.Run
  @usableFromInline let targetRun: SegmentList.Run
  // None or one: most beads of a translation have nothing more to tell.
  @usableFromInline let details: [Details]

  @usableFromInline struct Details: Equatable, Sendable {
    @usableFromInline var source: [Int32]?
    @usableFromInline var target: [Int32]?
    var links: [Link]
    var support: Double?
    var clauses: [ClauseSupport]
    var isMoved: Bool
    var sourceSupport: [Double]
    var targetSupport: [Double]

    static let empty = Details(
      source: nil, target: nil, links: [], support: nil, clauses: [], isMoved: false,
      sourceSupport: [], targetSupport: [])
  }

  package init(
    source: some Collection<Int>, target: some Collection<Int>, score: Double, links: [Link] = [],
    support: Double? = nil, clauses: [ClauseSupport] = [], isMoved: Bool = false,
    sourceSupport: [Double] = [], targetSupport: [Double] = []
  ) {
    let (source, target) = (SegmentList(source), SegmentList(target))
    (sourceRun, targetRun) = (source.run, target.run)
    self.score = score
    let details = Details(
      source: source.others, target: target.others, links: links, support: support,
      clauses: clauses, isMoved: isMoved,
      sourceSupport: sourceSupport, targetSupport: targetSupport)
    self.details = details == .empty ? [] : [details]
  }

  @inlinable package var source: SegmentList {
    SegmentList(sourceRun, others: details.isEmpty ? nil : details[0].source)
  }
  @inlinable package var target: SegmentList {
    SegmentList(targetRun, others: details.isEmpty ? nil : details[0].target)
  }
  package var links: [Link] { details.first?.links ?? [] }
  /// For a sentence of a condensed text: probability that the source supports it.
  package var support: Double? { details.first?.support }
  /// The clauses of a sentence with a support.
  package var clauses: [ClauseSupport] { details.first?.clauses ?? [] }
  /// Whether the target stands elsewhere than the order of the source has it.
  package var isMoved: Bool { details.first?.isMoved ?? false }
  /// For each segment of a side that has several, or no counterpart: the log of how much likelier its
  /// words are if they are translated here than if they are not. Empty where that is not known.
  package var sourceSupport: [Double] { details.first?.sourceSupport ?? [] }
  package var targetSupport: [Double] { details.first?.targetSupport ?? [] }
}

/// How two texts correspond, segment by segment.
package struct Alignment: Sendable {
  /// What became of a block of the source in a condensed text.
  package enum Coverage: String, Sendable {
    case covered, partly
    case leftOut = "left-out"
    /// Headings, credits, captions, notices and questions are never left out.
    case notContent = "not-content"
  }

  package let kind: PairKind
  package let source: [Segment]
  package let target: [Segment]
  package let beads: [Bead]
  /// By source block, for a condensed pair; empty otherwise.
  package let coverage: [Coverage]
  /// Probability that the two texts belong together, 0 to 1.
  package let confidence: Double

  package init(
    kind: PairKind, source: [Segment], target: [Segment], beads: [Bead], coverage: [Coverage] = [],
    confidence: Double
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.beads = beads
    self.coverage = coverage
    self.confidence = confidence
  }
}

internal import Align
internal import Lint
internal import Terms
internal import Text

extension Inputs {
  /// - Parameters:
  ///   - kind: what a record states, before what the command line states.
  ///   - lexicon: the record's own, and its terms.
  func job(
    _ source: Document, _ target: Document, kind stated: String? = nil,
    lexicon: BilingualLexicon? = nil, glossary: Glossary? = nil, anchors: [Anchor] = []
  ) throws -> AlignmentJob {
    let kind = try kind(source, target, stated)
    if kind == .condensed, !anchors.isEmpty { throw AnchorFault.condensed }
    let pinned = try Anchors(
      anchors, source: source.segments.count, target: target.segments.count)
    return AlignmentJob(
      documents: DocumentPair(source: source, target: target, anchors: pinned), kind: kind,
      aligner: aligner(lexicon, glossary), condenser: condenser(lexicon, glossary),
      standsAlone: lexicon != nil || glossary != nil)
  }

  /// The one that is made already, unless a record brings words or terms of its own.
  private func aligner(_ lexicon: BilingualLexicon?, _ glossary: Glossary?) -> BitextAligner {
    if lexicon == nil, glossary == nil { return aligner }
    return BitextAligner(lexicon: lexicon ?? self.lexicon, glossary: glossary ?? self.glossary)
  }

  private func condenser(_ lexicon: BilingualLexicon?, _ glossary: Glossary?) -> CondensedAligner {
    if lexicon == nil, glossary == nil { return condenser }
    return CondensedAligner(
      lexicon: lexicon ?? self.lexicon, glossary: glossary ?? self.glossary)
  }

  private func kind(_ source: Document, _ target: Document, _ stated: String?) throws -> PairKind {
    let stated = stated ?? arguments.value("--kind") ?? target.metadata["kind"]
    guard let stated, stated != "auto" else {
      return PairKindGuess.kind(source: source, target: target)
    }
    guard let kind = PairKind(rawValue: stated) else {
      throw Failure("\(target.name): unknown kind '\(stated)'; translation or condensed")
    }
    return kind
  }
}

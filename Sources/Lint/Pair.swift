package import Terms
package import Text

/// What checks judge: a text, its source and their alignment if there are such, and the term base.
package struct Pair: Sendable {
  /// What a pair is made of, in one object: pairs are handed on everywhere, and a copy takes no
  /// more than a reference.
  private final class Storage: Sendable {
    let source: Document?
    let target: Document
    let alignment: Alignment?
    let glossary: Glossary
    let date: Day?
    let sourceWords = Lazy<WordIndex>()
    let targetWords = Lazy<WordIndex>()
    let sourceTerms = Lazy<FoundTerms>()
    let targetTerms = Lazy<FoundTerms>()
    let sourceOpaque = Lazy<RangeIndex>()
    let targetOpaque = Lazy<RangeIndex>()
    let sourceQuotations = Lazy<[Quotation]>()
    let targetQuotations = Lazy<[Quotation]>()
    let beads = Lazy<BeadIndex>()
    let names = Lazy<[NamePair]>()
    let targetPinyin = Lazy<PinyinCandidates>()
    let sourceQuantities = Lazy<QuantityTable>()
    let targetQuantities = Lazy<QuantityTable>()
    let quantityFaults = Lazy<[QuantityFault]>()
    let marks = Lazy<MarkIndex>()
    let knownNames = Lazy<RangeIndex>()
    let lengthFit = Lazy<LengthFit?>()

    init(
      source: Document?, target: Document, alignment: Alignment?, glossary: Glossary, date: Day?
    ) {
      self.source = source
      self.target = target
      self.alignment = alignment
      self.glossary = glossary
      self.date = date
    }
  }

  private let storage: Storage

  package init(
    source: Document? = nil, target: Document, alignment: Alignment? = nil,
    glossary: Glossary = Glossary(), date: Day? = nil
  ) {
    storage = Storage(
      source: source, target: target, alignment: alignment, glossary: glossary, date: date)
  }

  /// Nil when a text is linted alone.
  package var source: Document? { storage.source }
  package var target: Document { storage.target }
  /// Nil when there is no source.
  package var alignment: Alignment? { storage.alignment }
  package var glossary: Glossary { storage.glossary }
  /// The day that decides which names are right; nil: the present forms are.
  package var date: Day? { storage.date }

  /// Whether both sides stand in one file, such as a PO file.
  package var isOneFile: Bool { source?.name == target.name && source?.origin == target.origin }

  package func document(_ side: Side) -> Document? { side == .source ? source : target }

  /// The sides whose wording is judged: the target, and a source in the same language (the text
  /// that a summary was made of).
  package var judgedSides: [Side] {
    source?.language.base == target.language.base ? [.target, .source] : [.target]
  }

  package func words(_ side: Side) -> WordIndex {
    let lazy = side == .source ? storage.sourceWords : storage.targetWords
    return lazy.value { WordIndex(document(side) ?? target) }
  }

  /// Every term of the glossary in the side's language that stands in the side's text.
  package func terms(_ side: Side) -> [TermMatch] { termIndex(side).matches }

  func termIndex(_ side: Side) -> TermIndex { foundTerms(side).glossary }

  private func foundTerms(_ side: Side) -> FoundTerms {
    let lazy = side == .source ? storage.sourceTerms : storage.targetTerms
    return lazy.value { FoundTerms(of: self, side) }
  }

  /// Where a side has what is not prose: addresses, code.
  func opaque(_ side: Side) -> RangeIndex {
    let lazy = side == .source ? storage.sourceOpaque : storage.targetOpaque
    return lazy.value { RangeIndex(document(side)?.opaque ?? []) }
  }

  /// The first match of a concept in segments of a side, in the order of the segments given.
  package func term(
    of concept: Int, in segments: some Collection<Int>, _ side: Side
  ) -> TermMatch? {
    guard let document = document(side) else { return nil }
    let all = document.segments
    let ranges = segments.lazy.filter { $0 >= 0 && $0 < all.count }.map { all[$0].range }
    return termIndex(side).first(of: concept, in: ranges)
  }

  /// The words of the glossary's terms in the side's language.
  package func glossaryWords(_ side: Side) -> GlossaryWords {
    glossary.words(for: (document(side) ?? target).language)
  }

  package func quotations(_ side: Side) -> [Quotation] {
    guard let document = document(side) else { return [] }
    let lazy = side == .source ? storage.sourceQuotations : storage.targetQuotations
    return lazy.value { Quotations.find(in: document) }
  }

  /// The numbers of a side by its segments.
  func quantities(_ side: Side) -> QuantityTable? {
    guard let document = document(side) else { return nil }
    let lazy = side == .source ? storage.sourceQuantities : storage.targetQuantities
    let segments = side == .source ? alignment?.source : alignment?.target
    return lazy.value { QuantityTable(document, segments: segments ?? document.segments) }
  }

  /// The numbers of a translation that differ from the source's.
  var quantityFaults: [QuantityFault] {
    storage.quantityFaults.value { QuantityFaults.find(in: self) }
  }
  /// The target's marks.
  var marks: MarkIndex { storage.marks.value { MarkIndex(target) } }

  /// Which segments correspond to which.
  package var beads: BeadIndex { storage.beads.value { BeadIndex(alignment) } }

  /// How long the translation is beside its source.
  var lengthFit: LengthFit? { storage.lengthFit.value { alignment.flatMap(LengthFit.init) } }

  /// The names of the source and their renderings, as far as term base, CLDR and sound tell them.
  package var names: [NamePair] {
    storage.names.value {
      guard let source, let alignment else { return [] }
      return NameMiner(
        source: source, target: target, alignment: alignment,
        anchors: KnownNames([
          (glossary, terms(.source), terms(.target)),
          (builtIn, foundTerms(.source).builtIn.matches, foundTerms(.target).builtIn.matches),
        ]), words: words(.target).ranges
      ).pairs()
    }
  }

  /// The words of a side that read as pinyin.
  func pinyin(_ side: Side) -> PinyinCandidates {
    guard let document = document(side) else { return PinyinCandidates() }
    let find = { PinyinCandidates(in: words(side), of: document) }
    return side == .target ? storage.targetPinyin.value(find) : find()
  }

  /// CLDR's names in the languages of both sides.
  var builtIn: Glossary {
    BuiltInNames.glossary((source ?? target).language, target.language)
  }

  /// Those that stand in the source.
  var builtInTerms: TermIndex { foundTerms(.source).builtIn }

  /// Where the target has a name that a term base or CLDR gives for one of the source.
  var knownNames: RangeIndex {
    storage.knownNames.value {
      RangeIndex(names.filter { $0.evidence == .known }.flatMap { $0.places.map(\.target) })
    }
  }
}

extension Pair {
  /// The source's sentences that correspond to the one that a range of the target stands in.
  func sourceRanges(facing range: TextRange) -> [TextRange] {
    guard let source else { return [] }
    let segments = target.segments
    let index = segments.partitionIndex { $0.range.end > range.start }
    guard index < segments.count else { return [] }
    return beads.counterparts(of: index, on: .target).map { source.segments[$0].range }
  }
}

internal import Text

/// What is searched for: the forms of one language's terms, sorted, and the terms behind each.
struct TermPatterns {
  /// Distinct byte strings in ascending order.
  private(set) var forms: [ArraySlice<UInt8>] = []
  /// Where the terms of each form begin in `terms`, and the end of the last.
  private(set) var firstTerm: [Int] = []
  /// The best claim first: as the term base writes it, then its variants; earlier concepts first.
  private(set) var terms: [TermReference] = []

  private struct Pattern {
    let bytes: [UInt8]
    /// The first eight bytes, to compare by.
    let head: UInt64
    /// Whether the form is a variant, then the place in the term base.
    let order: Int
    let term: TermReference
  }

  private var patterns: [Pattern] = []

  private let references: [TermReference]
  /// The words of each of the `references`.
  let texts: [String]
  private let isTraditional: [Bool]

  /// The terms in their own script; `sort` makes the lists of them.
  init(_ concepts: [Concept], language: Language) {
    var references: [TermReference] = []
    var terms: [Term] = []
    let base = language.base
    for (number, concept) in concepts.enumerated() {
      for (index, term) in concept.terms.enumerated() where term.language.base == base {
        references.append(TermReference(concept: number, term: index))
        terms.append(term)
      }
    }
    self.references = references
    texts = terms.map(\.text)
    isTraditional = terms.map { base == "zh" && $0.language.isTraditionalChinese }
    let inflection = Inflection(language)
    for (reference, form) in zip(references, TermForm.bytes(of: texts)) {
      add(form, reference, isVariant: false)
      if base == "zh" {
        for other in ScriptVariants.otherDots(form) { add(other, reference, isVariant: true) }
      } else {
        addVariants(of: form, reference, inflection)
      }
    }
  }

  /// Whether a term is tagged as written in traditional Chinese.
  var hasTraditional: Bool { isTraditional.contains(true) }

  /// Makes `forms`, `firstTerm` and `terms`.
  mutating func sort() {
    patterns.sort { a, b in
      if a.head != b.head { return a.head < b.head }
      if a.bytes != b.bytes { return a.bytes.lexicographicallyPrecedes(b.bytes) }
      return a.order < b.order
    }
    for (index, pattern) in patterns.enumerated() {
      if index == 0 || patterns[index - 1].bytes != pattern.bytes {
        forms.append(pattern.bytes[...])
        firstTerm.append(terms.count)
      }
      terms.append(pattern.term)
    }
    firstTerm.append(terms.count)
    patterns = []
  }

  private mutating func addVariants(
    of form: [UInt8], _ reference: TermReference, _ inflection: Inflection
  ) {
    let plain = ScriptVariants.unmarked(form)
    if let plain { add(plain, reference, isVariant: true) }
    guard inflection.isByStem else { return }
    for form in [form, plain].compactMap({ $0 }) {
      if let stems = RussianStem.stems(of: form) { add(stems, reference, isVariant: true) }
    }
  }

  /// Adds each Chinese term in the script that it is not written in.
  mutating func addOtherScript() {
    for wanted in [false, true] {
      let chosen = references.indices.filter { isTraditional[$0] == wanted }
      let others = ScriptVariants.otherHan(chosen.map { texts[$0] }, isTraditional: wanted)
      for (index, other) in zip(chosen, others) {
        guard let other else { continue }
        let form = TermForm.bytes(other)
        add(form, references[index], isVariant: true)
        for dots in ScriptVariants.otherDots(form) { add(dots, references[index], isVariant: true) }
      }
    }
  }

  private mutating func add(_ bytes: [UInt8], _ term: TermReference, isVariant: Bool) {
    guard !bytes.isEmpty else { return }
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
    let order = patterns.count + (isVariant ? 1 << 40 : 0)
    patterns.append(Pattern(bytes: bytes, head: head, order: order, term: term))
  }
}

extension Language {
  /// Whether the tag says that Chinese is written in traditional characters.
  fileprivate var isTraditionalChinese: Bool {
    let parts = tag.split(separator: "-")
    return ["Hant", "TW", "HK", "MO"].contains { parts.contains(Substring($0)) }
  }
}

internal import Text

/// What is searched for: the forms of one language's terms, sorted, and the terms behind each.
struct TermPatterns {
  /// Distinct byte strings in ascending order.
  private(set) var forms = FormPool()
  /// Where the terms of each form begin in `terms`, and the end of the last.
  private(set) var firstTerm: [UInt32] = []
  /// The best claim first: as the term base writes it, then its variants; earlier concepts first.
  private(set) var terms: [TermReference] = []

  /// The forms as they were added, and the index of the reference that each is of.
  private var added = FormPool()
  private var owners: [UInt32] = []
  private var isVariant: [Bool] = []

  private let references: [TermReference]
  /// The words of each of the `references`.
  let texts: [String]
  private let isTraditional: [Bool]

  /// The terms in their own script; `sort` makes the lists of them.
  init(_ concepts: [Concept], language: Language) {
    var references: [TermReference] = []
    var texts: [String] = []
    var isTraditional: [Bool] = []
    let base = language.base
    for number in concepts.indices {
      for index in concepts[number].terms.indices {
        let tag = concepts[number].terms[index].language
        guard tag.base == base else { continue }
        references.append(TermReference(concept: number, term: index))
        texts.append(concepts[number].terms[index].text)
        isTraditional.append(base == "zh" && tag.isTraditionalChinese)
      }
    }
    self.references = references
    self.texts = texts
    self.isTraditional = isTraditional
    let inflection = Inflection(language)
    let own = TermForm.forms(of: texts)
    added.reserve(own.count, own.bytes.count)
    for index in references.indices {
      let form = own[index]
      add(form, index, isVariant: false)
      if base == "zh" {
        for other in ScriptVariants.otherDots(form) { add(other, index, isVariant: true) }
      } else {
        addVariants(of: form, index, inflection)
      }
    }
  }

  /// Whether a term is tagged as written in traditional Chinese.
  var hasTraditional: Bool { isTraditional.contains(true) }

  /// Makes `forms`, `firstTerm` and `terms`.
  mutating func sort() {
    let heads = (0..<added.count).map { added.head($0) }
    let order = (0..<added.count).sorted { a, b in
      if heads[a] != heads[b] { return heads[a] < heads[b] }
      let order = added.order(a, b)
      if order != 0 { return order < 0 }
      return isVariant[a] == isVariant[b] ? a < b : isVariant[b]
    }
    forms.reserve(added.count, added.bytes.count)
    terms.reserveCapacity(order.count)
    var last = -1
    for index in order {
      if last < 0 || heads[last] != heads[index] || added.order(last, index) != 0 {
        forms.append(added[index])
        firstTerm.append(UInt32(terms.count))
      }
      terms.append(references[Int(owners[index])])
      last = index
    }
    firstTerm.append(UInt32(terms.count))
    added = FormPool()
    owners = []
    isVariant = []
  }

  private mutating func addVariants(
    of form: ArraySlice<UInt8>, _ index: Int, _ inflection: Inflection
  ) {
    let plain = ScriptVariants.unmarked(form)
    if let plain { add(plain[...], index, isVariant: true) }
    guard inflection.isByStem else { return }
    for form in [form, plain?[...]].compactMap({ $0 }) {
      if let stems = RussianStem.stems(of: form) { add(stems[...], index, isVariant: true) }
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
        add(form[...], index, isVariant: true)
        for dots in ScriptVariants.otherDots(form[...]) { add(dots, index, isVariant: true) }
      }
    }
  }

  private mutating func add(_ bytes: some Collection<UInt8>, _ index: Int, isVariant: Bool) {
    guard !bytes.isEmpty else { return }
    added.append(bytes)
    owners.append(UInt32(index))
    self.isVariant.append(isVariant)
  }
}

extension Language {
  /// Whether the tag says that Chinese is written in traditional characters.
  fileprivate var isTraditionalChinese: Bool {
    guard tag.utf8.count > 2 else { return false }
    let parts = tag.split(separator: "-")
    return ["Hant", "TW", "HK", "MO"].contains { parts.contains(Substring($0)) }
  }
}

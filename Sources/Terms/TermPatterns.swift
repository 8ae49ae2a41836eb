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

  private let own: LanguageTerms
  /// Whether each term is tagged as written in traditional Chinese; empty in other languages.
  private let isTraditional: [Bool]

  /// The terms in their own script; `sort` makes the lists of them.
  init(_ own: LanguageTerms, of concepts: [Concept], language: Language) {
    self.own = own
    let isChinese = language.base == "zh"
    isTraditional =
      isChinese
      ? own.references.map { reference in
        concepts[reference.concept].terms[reference.term].language.isTraditionalChinese
      } : []
    let inflection = Inflection(language)
    added.reserve(own.forms.count, own.forms.bytes.count)
    for index in own.references.indices {
      let form = own.forms[index]
      add(form, index, isVariant: false)
      if isChinese {
        for other in ScriptVariants.otherDots(form) { add(other, index, isVariant: true) }
      } else {
        addVariants(of: form, index, inflection)
      }
    }
  }

  /// The terms of a form.
  func terms(of form: Int) -> ArraySlice<TermReference> {
    terms[Int(firstTerm[form])..<Int(firstTerm[form + 1])]
  }

  var hasTraditional: Bool { isTraditional.contains(true) }

  /// Makes `forms`, `firstTerm` and `terms`.
  mutating func sort() {
    var order = (0..<added.count).map { (head: added.head($0), index: $0) }
    order.sort { a, b in
      if a.head != b.head { return a.head < b.head }
      let order = added.order(a.index, b.index)
      if order != 0 { return order < 0 }
      return isVariant[a.index] == isVariant[b.index] ? a.index < b.index : isVariant[b.index]
    }
    forms.reserve(added.count, added.bytes.count)
    terms.reserveCapacity(order.count)
    var last: (head: UInt64, index: Int)?
    for entry in order {
      if last.map({ $0.head != entry.head || added.order($0.index, entry.index) != 0 }) ?? true {
        forms.append(added[entry.index])
        firstTerm.append(UInt32(terms.count))
      }
      terms.append(own.references[Int(owners[entry.index])])
      last = entry
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
      let chosen = own.references.indices.filter { isTraditional[$0] == wanted }
      let others = ScriptVariants.otherHan(chosen.map { own.texts[$0] }, isTraditional: wanted)
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

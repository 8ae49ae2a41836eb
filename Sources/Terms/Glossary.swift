package import Text

/// A term base: concepts in order of precedence, the first file's before the next one's.
///
/// Copies share the tables made from it: the index by form and a matcher for each language.
package struct Glossary: Sendable {
  package let concepts: [Concept]
  private let tables = GlossaryTables()

  package init(concepts: [Concept] = []) { self.concepts = concepts }

  /// Several term bases as one, the first with the most say.
  ///
  /// Of a concept whose identifier an earlier one has, only the terms in languages that the earlier
  /// one lacks are taken over. A form that two concepts share finds the earlier one.
  package init(merging glossaries: [Glossary]) {
    let glossaries = glossaries.filter { !$0.isEmpty }
    if glossaries.count == 1 {
      self = glossaries[0]
      return
    }
    var concepts: [Concept] = []
    var places: [String: Int] = [:]
    for concept in glossaries.flatMap(\.concepts) {
      if let place = places[concept.id] {
        let known = Set(concepts[place].terms.map(\.language.base))
        concepts[place].terms += concept.terms.filter { !known.contains($0.language.base) }
      } else {
        places[concept.id] = concepts.count
        concepts.append(concept)
      }
    }
    self.init(concepts: concepts)
  }

  package var isEmpty: Bool { concepts.isEmpty }

  package subscript(reference: TermReference) -> Term {
    concepts[reference.concept].terms[reference.term]
  }

  /// Every term with these words, case, apostrophes, hyphens and spaces aside; in the order of
  /// the term base.
  package func lookup(_ text: String, language: Language? = nil) -> [TermReference] {
    let found = tables.index(of: self)[TermForm.key(text)] ?? []
    guard let language else { return found }
    return found.filter { self[$0].language.base == language.base }
  }

  /// The concepts that have a term with these words in any language.
  package func concepts(named text: String) -> [Concept] {
    var seen = -1
    return lookup(text).compactMap { reference in
      defer { seen = reference.concept }
      return reference.concept == seen ? nil : concepts[reference.concept]
    }
  }

  /// Every row of the term's concept with its words in its language: a name that was dropped and
  /// taken up again has several, each with its days.
  package func rows(of reference: TermReference) -> [Term] {
    let term = self[reference]
    let key = TermForm.key(term.text)
    return concepts[reference.concept].terms.filter {
      $0.language.base == term.language.base && TermForm.key($0.text) == key
    }
  }

  /// The single words of a language's terms; made once for each.
  package func words(for language: Language) -> GlossaryWords {
    tables.words(of: self, language: language)
  }

  /// The Chinese terms by how they are read; made once.
  package var readings: ReadingIndex { tables.readings(of: self) }

  /// The same for some of the concepts.
  package func readings(of indices: some Sequence<Int>) -> ReadingIndex {
    ReadingIndex(concepts, of: indices)
  }

  /// Finds the terms of a language; made once for each.
  package func matcher(for language: Language) -> TermMatcher {
    tables.matcher(of: self, language: language)
  }
}

/// A term by its place: the index of its concept, and its own in the concept's terms.
package struct TermReference: Hashable, Sendable {
  private let conceptNumber: UInt32
  private let termNumber: UInt32

  package init(concept: Int, term: Int) {
    conceptNumber = UInt32(concept)
    termNumber = UInt32(term)
  }

  package var concept: Int { Int(conceptNumber) }
  package var term: Int { Int(termNumber) }
}

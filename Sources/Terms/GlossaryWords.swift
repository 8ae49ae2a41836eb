internal import Text

/// The single words of a glossary's terms in one language.
package struct GlossaryWords: Sendable {
  package struct Name: Sendable {
    package let folded: String
    /// Index of the concept.
    package let concept: Int
    /// Index of the term in the concept.
    fileprivate let term: Int
  }

  /// Words of accepted names, by their first letter, in the order of the glossary, each once.
  package private(set) var names: [Unicode.Scalar: [Name]] = [:]
  /// Words of every term, whatever its status.
  package private(set) var known = WordSet()
  /// Words of accepted terms, and accepted terms as one run of letters.
  package private(set) var accepted = WordSet()
  /// Words of `names`.
  private var named = WordSet()
  private let concepts: [Concept]

  init(_ glossary: Glossary, _ terms: LanguageTerms) {
    concepts = glossary.concepts
    known.reserve(terms.references.count * 2)
    accepted.reserve(terms.references.count * 2)
    for (index, reference) in terms.references.enumerated() { add(terms.forms[index], reference) }
  }

  /// A name's word as the glossary writes it.
  package func spelling(of name: Name) -> String {
    let text = Array(concepts[name.concept].terms[name.term].text.utf8)
    var rest = text[...]
    while let word = Self.nextWord(of: &rest) {
      let spelling = String(decoding: text[word], as: UTF8.self)
      if FoldedText.fold(spelling) == name.folded { return spelling }
    }
    return name.folded
  }

  /// - Parameter form: the folded bytes of the term.
  private mutating func add(_ form: ArraySlice<UInt8>, _ reference: TermReference) {
    let isAllowed = concepts[reference.concept].terms[reference.term].isAllowed
    let isName = isAllowed && concepts[reference.concept].type != "phrase"
    var letters = WordSet.Hash()
    var rest = form
    while let word = Self.nextWord(of: &rest) {
      var hash = WordSet.Hash()
      for byte in form[word] {
        hash.add(byte)
        if byte != UInt8(ascii: "'") { letters.add(byte) }
      }
      known.insert(hash)
      if isAllowed { accepted.insert(hash) }
      if isName, named.insert(hash) { addName(form[word], reference) }
    }
    if isAllowed { accepted.insert(letters) }
  }

  private mutating func addName(_ word: ArraySlice<UInt8>, _ reference: TermReference) {
    let folded = String(decoding: word, as: UTF8.self)
    let name = Name(folded: folded, concept: reference.concept, term: reference.term)
    names[folded.unicodeScalars.first ?? " ", default: []].append(name)
  }

  /// Takes the next word off a term: a run of letters and apostrophes. Other marks, dashes, middle
  /// dots and spaces part words.
  private static func nextWord(of term: inout ArraySlice<UInt8>) -> Range<Int>? {
    var start = term.startIndex
    var at = start
    while at < term.endIndex {
      let length = mark(at, in: term)
      if length > 0, at > start { break }
      at += max(length, 1)
      if length > 0 { start = at }
    }
    term = term[at...]
    return at > start ? start..<at : nil
  }

  /// The bytes of the mark that parts words at an offset; 0 if there is none.
  private static func mark(_ at: Int, in term: ArraySlice<UInt8>) -> Int {
    let left = term.endIndex - at
    return switch term[at] {
    case UInt8(ascii: "'"), 0x41...0x5A, 0x61...0x7A: 0
    case ..<0x80: 1
    case 0xC2: left > 1 && term[at + 1] == 0xB7 ? 2 : 0
    case 0xE2: left > 2 && term[at + 1] == 0x80 && (0x93...0x94).contains(term[at + 2]) ? 3 : 0
    default: 0
    }
  }
}

internal import Terms
package import Text

/// The words of a document in folded form, and where each stands.
///
/// Every form is kept once; a word is a range and the number of its form.
package final class WordIndex: Sendable {
  package struct Entry: Sendable {
    package let range: TextRange
    /// The number of the folded form: words of one form have one number.
    package let form: Int
    /// Folded, without a possessive ending.
    package let folded: String
    /// The first letter is a capital.
    package let isCapitalised: Bool
    /// It is the first word of its segment, or a colon or an opening quotation mark stands
    /// before it.
    package let opensSentence: Bool
    package let kind: Word.Kind
    /// Index into the document's segments; nil between them.
    package let segment: Int?
  }

  package let entries: WordEntries
  private let language: Language
  private let numbers: StretchNumbers
  /// The entries by form, those of a form in order; where those of each form begin, and the end.
  private let byForm: [UInt32]
  private let starts: [UInt32]
  private let listed = Lazy<[Bool]>()

  package init(_ document: Document) {
    var builder = WordIndexBuilder(document)
    builder.read()
    let forms = (0..<builder.numbers.count).map { builder.numbers.string($0) }
    entries = WordEntries(
      words: document.words, uses: builder.uses, segments: builder.wordSegments, forms: forms,
      marks: builder.marks)
    language = document.language
    numbers = builder.numbers
    (byForm, starts) = Self.places(of: builder.uses, count: forms.count)
  }

  /// Sorts by counting.
  private static func places(
    of uses: [WordEntries.Use], count: Int
  ) -> (byForm: [UInt32], starts: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for use in uses { starts[use.form + 1] += 1 }
    for form in 0..<count { starts[form + 1] += starts[form] }
    var next = starts
    var byForm = [UInt32](repeating: 0, count: uses.count)
    for (index, use) in uses.enumerated() {
      byForm[Int(next[use.form])] = UInt32(index)
      next[use.form] += 1
    }
    return (byForm, starts)
  }

  package func count(of folded: String) -> Int { form(of: folded).map { count(form: $0) } ?? 0 }
  package func contains(_ folded: String) -> Bool { form(of: folded) != nil }
  /// Indices of the entries with that form.
  package func places(of folded: String) -> [Int] {
    form(of: folded).map { places(form: $0) } ?? []
  }

  /// The number of a form; nil where it does not stand.
  func form(of folded: String) -> Int? { numbers[Array(folded.utf8)] }

  /// How often a form stands.
  func count(form: Int) -> Int { Int(starts[form + 1] - starts[form]) }

  /// Whether a form stands with a capital.
  func holdsCapital(form: Int) -> Bool {
    (starts[form]..<starts[form + 1]).contains { entries.isCapitalised(at: Int(byForm[Int($0)])) }
  }

  /// Whether a word of a form begins in a range.
  func hasWord(of form: Int, in range: TextRange) -> Bool {
    let (start, end) = (entries.firstIndex(from: range.start), entries.firstIndex(from: range.end))
    let places = byForm[Int(starts[form])..<Int(starts[form + 1])]
    let first = places.partitionIndex { Int($0) >= start }
    return first < places.endIndex && Int(places[first]) < end
  }

  /// Indices of the entries with a form.
  func places(form: Int) -> [Int] {
    byForm[Int(starts[form])..<Int(starts[form + 1])].map { Int($0) }
  }

  /// The first entry of each form that stands twice or more, in the order of the text.
  func repeated() -> [Entry] {
    (0..<entries.forms.count).filter { count(form: $0) > 1 }
      .map { Int(byForm[Int(starts[$0])]) }.sorted().map { entries[$0] }
  }

  /// The entries inside a range.
  package func entries(in range: TextRange) -> Slice<WordEntries> {
    entries[entries.firstIndex(from: range.start)..<entries.firstIndex(from: range.end)]
  }

  /// The entries inside a range that begin with a capital.
  func capitals(in range: TextRange) -> [Entry] {
    var found: [Entry] = []
    for index in entries.firstIndex(from: range.start)..<entries.firstIndex(from: range.end)
    where entries.isCapitalised(at: index) {
      found.append(entries[index])
    }
    return found
  }

  /// Whether the word list of the document's language has a word.
  func isListed(_ entry: Entry) -> Bool { isListed(form: entry.form) }

  /// The same of a form.
  func isListed(form: Int) -> Bool {
    listed.value { ListedWords.contain(entries.forms, language: language) }[form]
  }
}

internal import Text

/// The words of a document in order, each made when it is asked for.
package struct WordEntries: RandomAccessCollection, Sendable {
  /// What is known of a word beside its range and kind, in eight bytes.
  struct Use: Sendable {
    private let formAndFlags: UInt32
    private let place: Int32

    init(form: Int, isCapitalised: Bool, opensSentence: Bool, segment: Int?) {
      formAndFlags = UInt32(form) << 2 | (isCapitalised ? 1 : 0) | (opensSentence ? 2 : 0)
      place = segment.map { Int32($0) } ?? -1
    }

    var form: Int { Int(formAndFlags >> 2) }
    var isCapitalised: Bool { formAndFlags & 1 != 0 }
    var opensSentence: Bool { formAndFlags & 2 != 0 }
    var segment: Int? { place < 0 ? nil : Int(place) }
  }

  private let words: [Word]
  private let uses: [Use]
  /// The folded forms by their numbers.
  let forms: [String]

  init(words: [Word], uses: [Use], forms: [String]) {
    self.words = words
    self.uses = uses
    self.forms = forms
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { words.count }

  package subscript(index: Int) -> WordIndex.Entry {
    let use = uses[index]
    return WordIndex.Entry(
      range: words[index].range, form: use.form, folded: forms[use.form],
      isCapitalised: use.isCapitalised, opensSentence: use.opensSentence,
      kind: words[index].kind, segment: use.segment)
  }

  /// The number of a word's form.
  func form(at index: Int) -> Int { uses[index].form }

  func range(at index: Int) -> TextRange { words[index].range }

  /// The index of the segment that a word stands in.
  func segment(at index: Int) -> Int? { uses[index].segment }

  func isCapitalised(at index: Int) -> Bool { uses[index].isCapitalised }

  /// The first word that begins at an offset or after it.
  func firstIndex(from offset: UInt32) -> Int {
    words.partitionIndex { $0.range.start >= offset }
  }
}

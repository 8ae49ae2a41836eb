internal import Text

/// The words of a document in order, each made when it is asked for.
package struct WordEntries: RandomAccessCollection, Sendable {
  /// What is known of a word beside its range, kind and segment, in four bytes.
  struct Use: Sendable {
    private let formAndFlags: UInt32

    private init(_ formAndFlags: UInt32) { self.formAndFlags = formAndFlags }

    /// A word outside segments.
    init(form: Int, isCapitalised: Bool) {
      self.init(UInt32(form) << 3 | (isCapitalised ? 1 : 0))
    }

    /// The same word at its place in a segment, or outside.
    func standing(opensSentence: Bool, isInSegment: Bool) -> Use {
      Use(formAndFlags | (opensSentence ? 2 : 0) | (isInSegment ? 4 : 0))
    }

    var form: Int { Int(formAndFlags >> 3) }
    var isCapitalised: Bool { formAndFlags & 1 != 0 }
    var opensSentence: Bool { formAndFlags & 2 != 0 }
    var isInSegment: Bool { formAndFlags & 4 != 0 }
  }

  private let words: WordTable
  private let uses: [Use]
  /// The segment of each word, or the next one.
  private let segments: RisingNumbers
  /// The folded forms by their numbers.
  let forms: [String]
  /// The first word that begins in each stretch of the text or behind it.
  private let marks: [UInt32]
  /// In bytes.
  static let stretch: UInt32 = 128

  init(
    words: WordTable, uses: [Use], segments: RisingNumbers, forms: [String], marks: [UInt32]
  ) {
    self.words = words
    self.uses = uses
    self.segments = segments
    self.forms = forms
    self.marks = marks
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { words.count }

  package subscript(index: Int) -> WordIndex.Entry {
    let use = uses[index]
    return WordIndex.Entry(
      range: words[index].range, form: use.form, folded: forms[use.form],
      isCapitalised: use.isCapitalised, opensSentence: use.opensSentence,
      kind: words[index].kind, segment: use.isInSegment ? segments[index] : nil)
  }

  /// The number of a word's form.
  func form(at index: Int) -> Int { uses[index].form }

  func range(at index: Int) -> TextRange { words[index].range }

  /// The index of the segment that a word stands in.
  func segment(at index: Int) -> Int? {
    uses[index].isInSegment ? segments[index] : nil
  }

  func isCapitalised(at index: Int) -> Bool { uses[index].isCapitalised }

  /// The first word that begins at an offset or after it.
  func firstIndex(from offset: UInt32) -> Int {
    let stretch = Int(offset / Self.stretch)
    guard stretch < marks.count else { return words.count }
    let end = stretch + 1 < marks.count ? Int(marks[stretch + 1]) : words.count
    return words.firstIndex(from: offset, onPage: Int(marks[stretch])..<end)
  }
}

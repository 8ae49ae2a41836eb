/// An entry of a PO file while it is read.
struct POEntry {
  typealias Text = TranslationUnits.UnitText

  var context: Text?
  var id: Text?
  var plural: Text?
  /// `msgstr`, or `msgstr[0]` and its successors in the order in which they stand.
  var forms: [Text] = []
  var comments: [TranslationUnits.Comment] = []
  var isFuzzy = false
  /// The offset of the first keyword.
  var start: Int?

  var hasTranslation: Bool { !forms.isEmpty }

  /// The form that is being read.
  var lastForm: Text? {
    get { forms.last }
    set { if let newValue, !forms.isEmpty { forms[forms.count - 1] = newValue } }
  }

  /// Form by form, each with the text that it translates.
  var unit: TranslationUnits.Unit {
    let single = id ?? Text()
    let segments = forms.enumerated().map { index, form in
      let isSingle = plural == nil || (index == 0 && forms.count == 2)
      return TranslationUnits.Segment(source: isSingle ? single : plural ?? single, target: form)
    }
    return TranslationUnits.Unit(segments: segments, comments: comments)
  }
}

extension TranslationUnits.UnitText {
  init() { self.init(end: 0) }

  mutating func append(_ range: Range<Int>) {
    if !range.isEmpty { pieces.append(.verbatim(range)) }
    end = range.upperBound
  }

  mutating func append(_ bytes: [UInt8], for range: Range<Int>) {
    pieces.append(.decoded(bytes, range))
    end = range.upperBound
  }

  func string(_ file: [UInt8]) -> String {
    let bytes: [UInt8] = pieces.flatMap { piece in
      switch piece {
      case .verbatim(let range): Array(file[range])
      case .decoded(let bytes, _): bytes
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A run of end marks with the closing and reference marks behind it, and what stands around.
struct Candidate {
  /// Where the first end mark stands.
  let mark: Int
  /// After the last end mark.
  var markEnd: Int
  /// After the closing and reference marks.
  var close: Int
  /// After the white space: where the next sentence would begin.
  var next: Int
  /// Where the words of the next sentence would begin; past a dialogue's dash.
  var judged = 0

  /// End marks in the run.
  var count = 0
  var lastMark: UInt32 = 0
  var hasStrong = false
  var hasEllipsis = false
  var hasDot = false
  var hasSpaceInside = false

  var closesQuotation = false
  var closesBracket = false
  /// Where the quotation or bracket that closes was opened, if it was seen.
  var opened: Int?

  /// The last character before the marks, combining marks aside; and the first one after.
  var before = SentenceText.Scalar(value: 0, width: 1, kind: ScalarClass(rawValue: 0))
  var after = SentenceText.Scalar(value: 0, width: 1, kind: ScalarClass(rawValue: 0))
  /// Whether white space stands between the marks and `after`.
  var isSpaced = false
  /// Whether a mark follows that opens a word here and closes a quotation elsewhere: ` ”Nej`,
  /// ` »Nej`, ` ’s Avonds`.
  var opensTwinQuotation = false
  /// Whether the words that follow are a turn of a dialogue, behind a dash.
  var opensTurn = false

  var isSingleDot: Bool { count == 1 && lastMark == 0x2E }
  /// Nothing but full stops and ellipses.
  var isEllipsis: Bool { !hasStrong && (count > 1 || hasEllipsis) }
  var closes: Bool { closesQuotation || closesBracket }
  /// Whether `after` may be the mark that opens a quotation.
  var opensQuotation: Bool {
    let mark = after.kind.mark
    return mark == .openQuote || mark == .straightQuote || mark == .backtick || after.value == 0x27
      || after.value == 0x2C || opensTwinQuotation
  }
  var opensBracket: Bool { after.kind.mark == .openBracket }

  init(mark: Int) {
    self.mark = mark
    markEnd = mark
    close = mark
    next = mark
  }
}

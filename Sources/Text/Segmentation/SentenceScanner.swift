/// One pass over a block: it stops only at bytes that may begin an end mark, a paired mark or a
/// line end, and asks the rules about each candidate.
///
/// The work for a candidate is bounded, so the whole is linear in the length of the block.
struct SentenceScanner: ~Copyable {
  let text: SentenceText
  /// That of the block's language; between letters of another script, that of its language.
  private(set) var profile: LanguageProfile
  private let languages: ScriptLanguages
  let options: SegmentationOptions
  private let hotBytes: [UInt8]
  var ends: [SentenceEnd] = []
  /// Where the present sentence began.
  var start: Int
  var at: Int
  var pairs = PairStack()
  /// The line ends that end a sentence; made at the first line end.
  var lineEnds: LineEnds?
  var list = RunInList()
  /// How far no space follows the last full stop that was looked at as part of an address.
  var unspacedEnd = 0
  /// A closing bracket that closed nothing: the next opening one is a stray as well.
  var orphan = -1_000_000

  init(
    text: consuming SentenceText, languages: ScriptLanguages, options: SegmentationOptions
  ) {
    self.languages = languages
    profile = languages.profile
    self.options = options
    hotBytes = options.quotes == .keep ? profile.hotBytesKeepingQuotes : profile.hotBytes
    start = text.start
    at = text.start
    // Room for sentences of 80 bytes: more is seldom needed.
    ends.reserveCapacity(2 + (text.end - text.start) / 80)
    self.text = text
    list.begin(in: self.text, at: start)
  }

  var isInformal: Bool { options.informal == .on }

  mutating func scan() {
    at = ByteHeat.nextHot(in: text, from: at, by: hotBytes)
    while at < text.end {
      visit(text.scalar(at: at))
      at = ByteHeat.nextHot(in: text, from: at, by: hotBytes)
    }
    ends.append(SentenceEnd(offset: UInt32(text.end), reason: .block))
  }

  /// Looks at a scalar and moves on.
  private mutating func visit(_ scalar: SentenceText.Scalar) {
    if scalar.value == profile.extraTerminator, scalar.value != 0 { return consider() }
    switch scalar.kind.mark {
    case .strong, .dot, .ellipsis: consider()
    case .lineEnd: passLineEnd()
    case .openBracket, .openQuote, .closeBracket, .closeQuote, .straightQuote: passPair(scalar)
    case .pictograph: passPictographs()
    case .backtick: passCode()
    default:
      if scalar.value == 0x20 { considerVerbEnding() }
      if scalar.value == 0x27 { passSingleQuote(at) }
      at += scalar.width
    }
  }

  /// Records a sentence end, unless nothing but white space or a piece of a character is cut off.
  @discardableResult
  mutating func emit(_ offset: Int, _ reason: SentenceEnd.Reason) -> Bool {
    guard offset > start, offset < text.end, text.hasInk(start, offset) else { return false }
    let isAttached = text.scalar(at: offset).kind.isCombining
    if isAttached, text.scalar(before: offset).kind.mark != .lineEnd { return false }
    ends.append(SentenceEnd(offset: UInt32(offset), reason: reason))
    start = offset
    list.beginAgain(in: text, at: offset)
    return true
  }

  private mutating func consider() {
    if let item = list.itemStart(in: text, markedAt: at) { emit(item, .listItem) }
    guard var candidate = readCandidate() else { return }
    if let reason = judge(&candidate) {
      emit(candidate.next, reason)
    } else if candidate.isSingleDot, !candidate.isSpaced {
      considerAddress(candidate.mark)
    }
    at = max(candidate.close, at + 1, start)
  }

  private mutating func judge(_ candidate: inout Candidate) -> SentenceEnd.Reason? {
    guard let other = languages.profile(around: candidate) else { return verdict(&candidate) }
    let own = profile
    profile = other
    defer { profile = own }
    return verdict(&candidate)
  }

  /// Code between single backticks, of at most 80 letters, is no text.
  private mutating func passCode() {
    at += 1
    guard text.byte(at) != 0x60, text.byte(at - 2) != 0x60 else { return }
    var end = at
    var letters = 0
    while end < text.end, letters < 80, text.byte(end) != 0x60 {
      let scalar = text.scalar(at: end)
      if scalar.kind.mark == .lineEnd { return }
      // Letters written with their accents apart, and Hangul in single jamo, count once.
      let isPart = scalar.kind.isExtending || (0x1160...0x11FF).contains(scalar.value)
      if !isPart { letters += 1 }
      end += scalar.width
    }
    if text.byte(end) == 0x60 { at = end + 1 }
  }
}

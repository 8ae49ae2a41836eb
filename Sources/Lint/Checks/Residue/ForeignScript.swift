internal import ICU
internal import Text

/// Runs in a script that the text's language is not written in.
struct ForeignScript {
  /// Ideographs that may follow a name as its original form: a personal name has at most four.
  private static let longestName = 4

  private let document: Document
  private let exempt: Exemptions
  private let scripts: [Script]

  init(_ document: Document, exempt: Exemptions) {
    (self.document, self.exempt) = (document, exempt)
    scripts = document.language.scripts
  }

  func ranges(in segment: Segment) -> [TextRange] {
    if scripts.contains(.latin), Self.isLatin(document.text, segment.range) { return [] }
    var found: [TextRange] = []
    for run in ScriptRuns.runs(in: document.text, range: segment.range) {
      guard !run.core.isEmpty, !scripts.contains(run.script), !exempt.covers(run.core) else {
        continue
      }
      if Self.isBorrowed(run, in: document) || exempt.isBracketed(run.core) { continue }
      if exempt.isGlossed(run.core) { continue }
      if Self.isOriginalForm(run, in: document) { continue }
      found.append(Self.wholeSentence(run.core, segment, document))
    }
    return Self.joined(found, in: document)
  }

  /// Whether every letter is told to be Latin by its bytes: up to U+027F, with general punctuation.
  private static func isLatin(_ text: [UInt8], _ range: TextRange) -> Bool {
    let text = text.span.extracting(range.indices)
    let heat = heat
    var at = 0
    while true {
      at = EightBytes.passing(at, in: text, while: EightBytes.isASCII)
      at = ByteHeat.skippingCold(at, in: text, by: heat.span)
      guard at < text.count else { return true }
      guard text[at] == 0xE2, at + 1 == text.count || text[at + 1] == 0x80 else { return false }
      at += 1
    }
  }

  /// For ``ByteHeat``: what begins something else than a character up to U+027F.
  private static let heat: [UInt8] = ByteHeat.table { $0 >= 0xC0 && !(0xC2...0xC9).contains($0) }

  /// What the message calls the language of a range.
  static func language(of range: TextRange, in document: Document, source: Document?) -> String {
    let script = ScriptRuns.runs(in: document.text, range: range).first?.script ?? .common
    if let source, source.language.isWritten(in: script) { return source.language.englishName }
    return switch script {
    case .han: "Chinese"
    case .hiragana, .katakana: "Japanese"
    case .hangul: "Korean"
    case .cyrillic: "Cyrillic letters"
    case .arabic: "Arabic letters"
    case .latin: "Latin letters"
    case .greek: "Greek letters"
    default: "another script"
    }
  }

  /// Latin words inside texts of other scripts are mostly names; only a clause is residue. Single
  /// letters of other scripts are symbols (μ, Ω).
  private static func isBorrowed(_ run: ScriptRun, in document: Document) -> Bool {
    let text = document.string(run.core)
    if run.script == .latin {
      let words = text.split { !$0.isLetter && $0 != "'" }.map { FoldedText.fold(String($0)) }
      let bound = words.count { FunctionWords.contains($0, language: "en") }
      return words.count < 3 || bound == 0
    }
    return text.unicodeScalars.count == 1 && run.script != .han
  }

  /// `习近平` after `Xi Jinping`: a short run right after a capitalised word.
  private static func isOriginalForm(_ run: ScriptRun, in document: Document) -> Bool {
    let text = document.string(run.core)
    let length = text.unicodeScalars.count
    let isName =
      run.script == .han
      ? length <= longestName || text.contains("·")
      : length <= 24 && (text.first?.isUppercase ?? false)
    guard isName, text.allSatisfy({ $0.isLetter || "·・ -".contains($0) }) else { return false }
    let before = document.text[..<Int(run.core.start)].suffix(64)
    let words = String(decoding: before, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard before.last == 0x20 || before.last == UInt8(ascii: "("), let last = words.last,
      isCapitalised(last)
    else { return false }
    // "The 港口": no name, unless it is the end of one ("Zhang He 张和").
    let isBound = FunctionWords.contains(FoldedText.fold(String(last)), language: document.language)
    return !isBound || (words.dropLast().last.map(isCapitalised) ?? false)
  }

  private static func isCapitalised(_ word: Substring) -> Bool {
    word.first { $0.isLetter }?.isUppercase ?? false
  }

  /// The segment itself, where nothing but marks stands around the run.
  private static func wholeSentence(
    _ range: TextRange, _ segment: Segment, _ document: Document
  ) -> TextRange {
    let before = document.string(TextRange(segment.range.start, range.start))
    let after = document.string(TextRange(range.end, segment.range.end))
    let isAlone = !(before + after).contains { $0.isLetter || $0.isNumber }
    return isAlone ? segment.range : range
  }

  /// Runs with only marks and digits between them are one fault.
  private static func joined(_ ranges: [TextRange], in document: Document) -> [TextRange] {
    var result: [TextRange] = []
    for range in ranges {
      if let last = result.last, last.end <= range.start,
        !document.string(TextRange(last.end, range.start)).contains(where: \.isLetter)
      {
        result[result.count - 1] = last.union(range)
      } else if result.last.map({ !$0.contains(range) }) ?? true {
        result.append(range)
      }
    }
    return result
  }
}

package import ICU

/// A stretch of text in one script.
package struct ScriptRun: Equatable, Sendable {
  /// The whole stretch. The runs of a text adjoin and cover it.
  package let range: TextRange
  /// The stretch from its first letter to its last, without the marks, figures and spaces at its
  /// ends; empty in a run without letters.
  package let core: TextRange
  /// Common where a text has no letters.
  package let script: Script
}

/// Script runs (UAX #24).
///
/// What several scripts share joins the run that it stands in, by its script extensions: a long
/// vowel mark a run of kana, a danda any script of India. Combining marks go with their letters,
/// and a closing bracket or quotation mark with the run of its opening one (section 5.2).
package enum ScriptRuns {
  /// The runs of a range, in order.
  package static func runs(in text: [UInt8], range: TextRange) -> [ScriptRun] {
    guard !range.isEmpty else { return [] }
    var builder = ScriptRunBuilder(start: range.start)
    var at = range.start
    for scalar in String(decoding: text[range.indices], as: UTF8.self).unicodeScalars {
      let end = at + UInt32(UTF8.width(scalar))
      builder.add(scalar, at: TextRange(at, end))
      at = end
    }
    return builder.runs(to: range.end)
  }

  /// The runs of each segment of a document: none reaches over the end of a sentence.
  package static func runs(in document: Document) -> [ScriptRun] {
    document.segments.flatMap { runs(in: document.text, range: $0.range) }
  }
}

import Formats
import Lint
import Report
import Text

/// Hand-made pairs: texts, an alignment and findings.
enum Fixture {
  static func document(_ name: String, _ language: Language, _ text: String) throws -> Document {
    try Format(path: name).read(Array(text.utf8), name: name, language: language)
  }

  /// Where a text stands in a document.
  static func range(_ wanted: String, in document: Document, occurrence: Int = 1) -> TextRange {
    let needle = Array(wanted.utf8)
    var found = 0
    for start in 0...(document.text.count - needle.count)
    where document.text[start...].starts(with: needle) {
      found += 1
      if found == occurrence { return TextRange(start, start + needle.count) }
    }
    preconditionFailure("\(wanted) is not in \(document.name)")
  }

  /// A finding in the target, with its evidence in the source.
  static func finding(
    _ rule: String, _ severity: Severity, _ message: String, in pair: Pair, at text: String,
    evidence: [String] = [], fixes: [Fix] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, side: .target,
      range: range(text, in: pair.target),
      related: evidence.compactMap { text in
        pair.source.map { Related(side: .source, range: range(text, in: $0)) }
      }, fixes: fixes)
  }

  /// A text alone.
  static func alone(_ text: String, language: Language = "en") throws -> Pair {
    Pair(target: try document("works.en.md", language, text))
  }
}

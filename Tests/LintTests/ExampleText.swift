import Align
import Formats
import Foundation
import Lint
import Terms
import Text

/// A rule's example as texts, with the ranges that it marks with `«…»`.
struct ExampleText {
  private static let lexicon = BilingualLexicon(files: [], withShipped: true)

  enum Form: String, CaseIterable, Sendable {
    case plain, afterMultiByteText, withCRLF, decomposed
  }

  let source: Document?
  let target: Document
  let kind: PairKind
  let glossary: Glossary
  let date: Day?
  let marks: [Mark]

  struct Mark: Hashable, Comparable, CustomStringConvertible {
    let side: String
    let range: TextRange

    var description: String { "\(side) \(range.start)–\(range.end)" }
    static func < (a: Mark, b: Mark) -> Bool { (a.side, a.range) < (b.side, b.range) }
  }

  /// - Parameters:
  ///   - ignoring: a rule that a comment before every marked block accepts.
  ///   - edits: applied to the files.
  init(
    _ example: Example, form: Form = .plain, ignoring rule: String? = nil,
    applying edits: [FileEdit] = []
  ) throws {
    var marks: [Mark] = []
    func document(_ text: String, _ side: String, _ language: String) throws -> Document {
      let (plain, ranges) = Self.unmarked(Self.shaped(text, form, rule))
      marks += ranges.map { Mark(side: side, range: $0) }
      var bytes = Array(plain.utf8)
      let own = edits.filter { $0.side == side }.sorted { $0.range > $1.range }
      for edit in own { bytes.replaceSubrange(edit.range.indices, with: edit.replacement.utf8) }
      return try Format.markdown.read(bytes, name: side, language: Language(language))
    }
    source = try example.source.map { try document($0, "source", example.sourceLanguage) }
    target = try document(example.target, "target", example.targetLanguage)
    kind = example.kind == "condensed" ? .condensed : .translation
    let columns = "concept,type,language,term,status,valid_from,valid_to\n"
    let head = example.terms.hasPrefix("concept,") ? "" : columns
    glossary = try GlossaryCSV.read(Array((head + example.terms).utf8), path: "example")
    date = example.date.flatMap { Day(iso: $0) }
    self.marks = marks
  }

  private static func shaped(_ text: String, _ form: Form, _ rule: String?) -> String {
    var text = text
    if let rule {
      let blocks = text.components(separatedBy: "\n\n")
      text = blocks.map { block in
        block.contains("«") ? "<!-- stet-ignore \(rule): an example -->\n\n" + block : block
      }.joined(separator: "\n\n")
    }
    switch form {
    case .plain: return text
    case .afterMultiByteText: return "😀 ½ é\n\n" + text
    case .withCRLF: return text.replacingOccurrences(of: "\n", with: "\r\n")
    case .decomposed: return text.decomposedStringWithCanonicalMapping
    }
  }

  /// The file without its marks, and the marked ranges as byte offsets into it.
  private static func unmarked(_ text: String) -> (String, [TextRange]) {
    var plain = ""
    var ranges: [TextRange] = []
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": start = plain.utf8.count
      case "»": ranges.append(TextRange(start, plain.utf8.count))
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return (plain, ranges)
  }

  var pair: Pair {
    guard let source else { return Pair(target: target, glossary: glossary, date: date) }
    let alignment =
      kind == .condensed
      ? CondensedAligner().align(source: source, target: target)
      : BitextAligner(lexicon: Self.lexicon, glossary: glossary)
        .align(source: source, target: target)
    return Pair(
      source: source, target: target, alignment: alignment, glossary: glossary, date: date)
  }

  struct FileEdit {
    let side: String
    let range: TextRange
    let replacement: String
  }

  /// What the safe fixes of a rule's findings change in the files.
  func safeEdits(of rule: String, in findings: [Finding]) -> [FileEdit] {
    let fixes = findings.filter { $0.rule == rule }.flatMap(\.fixes).filter(\.isSafe)
    return fixes.flatMap(\.edits).map { edit in
      let document = edit.side == .source ? source ?? target : target
      return FileEdit(
        side: edit.side.rawValue, range: edit.origin(in: document),
        replacement: edit.replacement)
    }
  }

  /// The places in the files of a rule's findings.
  func places(of rule: String, in findings: [Finding]) -> [Mark] {
    findings.filter { $0.rule == rule }.map(mark).sorted()
  }

  /// The places in the files of what a rule's findings rest on.
  func evidence(of rule: String, in findings: [Finding]) -> [Mark] {
    findings.filter { $0.rule == rule }.flatMap(\.related).map(mark)
  }

  private func mark(_ place: some Placed) -> Mark {
    let document = place.side == .source ? source ?? target : target
    return Mark(side: place.side.rawValue, range: place.origin(in: document))
  }
}

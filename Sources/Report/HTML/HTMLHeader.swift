internal import Lint
internal import Text

/// Which texts these are, and the counts at a glance.
struct HTMLHeader {
  let linted: LintedPair
  let statistics: PairStatistics
  let hidden: Int

  var html: String {
    """
    <header>
    <div>
    <h1>\(HTMLEscape.text(Self.fileName(linted.pair.target.name)))</h1>
    <p>\(parts.map { HTMLEscape.text($0) }.joined(separator: " · "))</p>
    </div>
    <ul class="pills">
    \(pills.joined(separator: "\n"))
    </ul>
    </header>

    """
  }

  /// The last component of a path.
  static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }

  private var parts: [String] {
    let language = linted.pair.target.language.englishName
    let (sentences, paragraphs) = (statistics.sentences, statistics.paragraphs)
    guard let source = linted.pair.source, let alignment = linted.pair.alignment else {
      return [
        "\(language) text", Plural.count(sentences.target, "sentence"),
        Plural.count(paragraphs.target, "paragraph"),
      ]
    }
    let kind = alignment.kind == .condensed ? "condensation" : "translation"
    return [
      "\(language) \(kind) of \(Self.fileName(source.name))",
      "\(source.language.englishName) → \(language)",
      "\(sentences.source) → \(Plural.count(sentences.target, "sentence"))",
      "\(paragraphs.source) → \(Plural.count(paragraphs.target, "paragraph"))",
    ]
  }

  private var pills: [String] {
    let summary = Summary([linted])
    var pills = [
      Self.pill("error", "▲ " + Plural.count(summary.errors, "error")),
      Self.pill("warning", "● " + Plural.count(summary.warnings, "warning")),
      Self.pill("note", "◆ " + Plural.count(summary.notes, "note")),
    ]
    if let covered = statistics.covered {
      pills.append(Self.pill("", "\(Int((covered * 100).rounded())) % of the source covered"))
    }
    if statistics.leftOut > 0 {
      pills.append(Self.pill("", Plural.count(statistics.leftOut, "paragraph") + " left out"))
    }
    if hidden > 0 { pills.append(Self.pill("", "\(hidden) hidden by the baseline")) }
    return pills
  }

  private static func pill(_ name: String, _ text: String) -> String {
    "<li\(name.isEmpty ? "" : " class=\"\(name)\"")>\(text)</li>"
  }
}

extension Severity {
  /// The sign that goes with the colour, so that no one needs the colour.
  var sign: String {
    switch self {
    case .error: "▲"
    case .warning: "●"
    case .note: "◆"
    }
  }
}

internal import Lint
internal import Text

/// Which texts these are, and the counts at a glance.
struct HTMLHeader {
  let linted: LintedPair
  let statistics: PairStatistics
  let hidden: Int
  /// The element of the title.
  var heading = "h1"

  var html: String {
    """
    <header>
    <div>
    <\(heading)>\(HTMLEscape.text(name))</\(heading)>
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

  var name: String { Self.fileName(linted.pair.target.name) }

  /// What the text is of what.
  var parts: [String] {
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
    return [
      Self.pill("error", "▲ " + Plural.count(summary.errors, "error")),
      Self.pill("warning", "● " + Plural.count(summary.warnings, "warning")),
      Self.pill("note", "◆ " + Plural.count(summary.notes, "note")),
    ] + shares.map { Self.pill("", $0) }
  }

  /// How much of the source the text covers, and what the baseline hides.
  var shares: [String] {
    var shares: [String] = []
    if let covered = statistics.covered {
      shares.append("\(Int((covered * 100).rounded())) % of the source covered")
    }
    if statistics.leftOut > 0 {
      shares.append(Plural.count(statistics.leftOut, "paragraph") + " left out")
    }
    if hidden > 0 { shares.append("\(hidden) hidden by the baseline") }
    return shares
  }

  static func pill(_ name: String, _ text: String) -> String {
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

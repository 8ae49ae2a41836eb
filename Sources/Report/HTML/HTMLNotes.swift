internal import Lint

/// What the rules look for and why, at the foot of the page.
struct HTMLNotes {
  let rules: [About]

  /// The rules that found something, each once, by id.
  static func used(_ rules: [About], found: Set<String>) -> [About] {
    var known: Set<String> = []
    return rules.filter { found.contains($0.id) && known.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
  }

  var html: String {
    guard !rules.isEmpty else { return "" }
    let notes = rules.map { about in
      let id = HTMLEscape.text(about.id)
      return "<dt id=\"rule-\(id)\">\(id)</dt>\n<dd><p><strong>\(Self.inline(about.summary))"
        + "</strong></p>\n\(Self.paragraphs(about.rationale))</dd>\n"
    }
    return """
      <section class="notes" aria-labelledby="rules">
      <h2 id="rules">The rules</h2>
      <dl>
      \(notes.joined())</dl>
      </section>

      """
  }

  /// Markdown's paragraphs and code spans; all else as it is written.
  static func paragraphs(_ markdown: String) -> String {
    var paragraphs: [[Substring]] = [[]]
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { lines in
      "<p>\(inline(lines.joined(separator: " ")))</p>\n"
    }.joined()
  }

  private static func inline(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      let escaped = HTMLEscape.text(part)
      let isCode = index % 2 == 1 && index < parts.count - 1
      if isCode { return "<code>\(escaped)</code>" }
      return index % 2 == 1 ? "`\(escaped)" : escaped
    }.joined()
  }
}

internal import Config

/// Files whose format stet does not know: they are read as plain text.
enum UnreadFormats {
  private static let marked: Set<String> = [
    "adoc", "asciidoc", "htm", "html", "json", "json5", "org", "rst", "srt", "tex", "tmx", "vtt",
    "xhtml", "xml", "yaml", "yml",
  ]
  private static let packed: Set<String> = ["doc", "docx", "epub", "odt", "pdf", "rtf"]

  /// Says so of the files that a command names.
  static func tell(_ paths: [String]) {
    for path in paths where Files.exists(path) && !Files.isFolder(path) {
      let name = FilePath.name(of: path)
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { continue }
      let ending = name[name.index(after: dot)...].lowercased()
      if marked.contains(ending) {
        Output.note("\(path): read as plain text, its markup too")
      } else if packed.contains(ending) {
        Output.note("\(path): .\(ending) is not read; save the text as Markdown or plain text")
      }
    }
  }
}

import Foundation
import Testing

/// A file of commands with what each must print, for a person to review:
///
/// ```
/// $ stet lint nowhere.md
/// 2> stet: nowhere.md: no such file
/// = 2
/// ```
///
/// `1>` is a line of standard output, `2>` one of standard error, `=` the exit status.
/// `STET_WRITE_GOLDEN=1 swift test` writes the answers anew.
struct GoldenTable {
  struct Entry: Sendable, CustomTestStringConvertible {
    /// Comment lines and blank ones before the command.
    var heading: [String]
    var command: String
    var answer: [String] = []

    var testDescription: String { command }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func entries(_ name: String) -> [Entry] {
    let file = folder.appending(path: name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var entries: [Entry] = []
    var heading: [String] = []
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("$ ") {
        entries.append(Entry(heading: heading, command: String(line.dropFirst(2))))
        heading = []
      } else if line.isEmpty || line.hasPrefix("#") {
        heading.append(line)
      } else if !entries.isEmpty {
        entries[entries.count - 1].answer.append(line)
      }
    }
    return entries
  }

  /// What a run printed, in the form of the file.
  static func answer(_ run: Program.Run) -> [String] {
    func lines(_ text: String, _ mark: String) -> [String] {
      var lines = text.components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      return lines.map { $0.isEmpty ? mark : mark + " " + $0 }
    }
    return lines(run.output, "1>") + lines(run.errors, "2>") + ["= \(run.status)"]
  }

  static var isWriting: Bool {
    ProcessInfo.processInfo.environment["STET_WRITE_GOLDEN"] != nil
  }

  /// Writes a file with the answers of now.
  static func write(
    _ name: String, answering entries: [Entry], _ run: (Entry) throws -> Program.Run
  ) throws {
    var lines: [String] = []
    for entry in entries {
      lines += entry.heading + ["$ " + entry.command] + answer(try run(entry))
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: name))
  }
}

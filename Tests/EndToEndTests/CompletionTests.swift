import Foundation
import Testing

/// What a shell offers, asked as bash asks: the words of the line, the last one unfinished.
@Suite("Completion and help")
struct CompletionTests {
  @Test(
    "What bash completes",
    arguments: [
      (["stat"], "status"), (["--ver"], "--version"), (["baseline", "u"], "update"),
      (["glossary", "lo"], "lookup"), (["rule", "romaniz"], "romanization-leak"),
      (["lint", "--form"], "--format"), (["lint", "--format", "rd"], "rdjson"),
      (["lint", "--format", "=", "sar"], "sarif"),
      (["lint", "--select", "date-inv"], "date-invalid"),
      (["lint", "--source", "x"], ""), (["align", "--thr"], "--through"),
      (["help", "exit"], "exit-status"),
      (["lint", "a.md", "x"], ""),
    ])
  func bash(_ words: [String], _ wanted: String) throws {
    let scratch = try Scratch()
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    try scratch.write(
      """
      source <(stet completions bash)
      COMP_WORDS=(stet \(line))
      COMP_CWORD=\(words.count)
      _stet
      echo "${COMPREPLY[*]}"

      """, to: "ask.bash")
    let run = try Program.shell("bash ask.bash", in: scratch.folder)
    #expect(run.output == wanted + "\n")
  }

  static let pages: [[String]] = {
    let overview = (try? Program.run("help"))?.output ?? ""
    let names = overview.components(separatedBy: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "stet" }
    let topics = (overview.components(separatedBy: "topics:\n").last ?? "")
      .split { $0.isWhitespace || $0 == "," }.map(String.init).filter { $0 != "man" }
    return ([[]] + names.map { [$0] } + topics.map { [$0] })
  }()

  @Test("There are commands and topics") func listed() { #expect(Self.pages.count >= 24) }

  @Test("No line of help is wider than a terminal", arguments: pages)
  func width(_ topic: [String]) throws {
    let run = try Program.shell((["stet", "help"] + topic).joined(separator: " "))
    #expect(run.status == 0)
    #expect(run.output.components(separatedBy: "\n").filter { $0.count > 80 } == [])
  }
}

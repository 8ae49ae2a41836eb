import Foundation
import Testing

/// `stet lsp` while nobody asks.
@Suite("Language server at rest")
struct LanguageServerRestTests {
  private static let german = "Die Fähre nach Föhr trägt 240 Gäste.\n"
  private static let right = "The ferry to Föhr carries 240 guests.\n"
  private static let wrong = "The ferry to Föhr carries 420 guests.\n"

  @Test("Nobody needs to ask: findings come when typing rests", .timeLimit(.minutes(2)))
  func rest() throws {
    let scratch = try Scratch()
    try scratch.write(Self.german, to: "fähre.de.md")
    var client = LanguageClient(scratch.folder)
    client.start()
    client.open("fähre.en.md", Self.right)
    client.change("fähre.en.md", Self.wrong)
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["lsp"]
    process.currentDirectoryURL = scratch.folder
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(client.input.utf8))
    var heard = ""
    while !heard.contains("number-mismatch") {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      heard += String(decoding: more, as: UTF8.self)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(heard.contains("number-mismatch"))
  }
}

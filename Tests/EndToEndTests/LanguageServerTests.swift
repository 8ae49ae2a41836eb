import Foundation
import Testing

/// `stet lsp`, driven as an editor drives it.
@Suite("Language server")
struct LanguageServerTests {
  private static let german = "😀 Die Fähre nach Föhr trägt 240 Gäste.\n"
  private static let right = "😀 The ferry to Föhr carries 240 guests.\n"
  private static let wrong = "😀 The ferry to Föhr carries 420 guests.\n"

  private func pair(_ english: String = Self.right) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.german, to: "fähre.de.md")
    try scratch.write(english, to: "fähre.en.md")
    return scratch
  }

  @Test("The text that counts is the one in the editor")
  func buffers() throws {
    let scratch = try pair()
    var client = LanguageClient(scratch.folder)
    client.start()
    client.open("fähre.en.md", Self.right)
    client.ask("textDocument/hover", "fähre.en.md", line: 0, 30)
    client.change("fähre.en.md", Self.wrong)
    client.ask("textDocument/hover", "fähre.en.md", line: 0, 30)
    client.change("fähre.en.md", Self.right, version: 3)
    let last = client.ask("textDocument/hover", "fähre.en.md", line: 0, 30)
    client.stop()
    let talk = try Conversation(client)
    #expect(talk.status == 0)
    let published = talk.diagnostics(client.uri("fähre.en.md"))
    #expect(published.map(\.count) == [0, 1, 0])
    #expect(published[1].first?["code"] as? String == "number-mismatch")
    #expect(published[1].first?["severity"] as? Int == 1)
    #expect(talk.answer(last) == nil)
  }

  @Test("A change of the source lints the pair too, and the evidence leads to it")
  func source() throws {
    let scratch = try pair()
    var client = LanguageClient(scratch.folder)
    client.start()
    client.open("fähre.de.md", Self.german)
    client.change("fähre.de.md", Self.german.replacingOccurrences(of: "240", with: "250"))
    client.ask("textDocument/hover", "fähre.en.md", line: 0, 0)
    client.stop()
    let talk = try Conversation(client)
    let found = try #require(talk.diagnostics(client.uri("fähre.en.md")).last?.first)
    let related = try #require((found["relatedInformation"] as? [[String: Any]])?.first)
    #expect(related[path: "location.uri"] as? String == client.uri("fähre.de.md"))
    #expect(related[path: "location.range.start.line"] as? Int == 0)
  }

  @Test(
    "Columns are counted as the client counts them",
    arguments: [
      (["utf-16", "utf-8"], "utf-8", 32), (["utf-16"], "utf-16", 29), (["utf-32"], "utf-32", 28),
      (nil, "utf-16", 29), (["utf-7"], "utf-16", 29),
    ] as [([String]?, String, Int)])
  func encodings(_ offered: [String]?, _ chosen: String, _ column: Int) throws {
    let scratch = try pair(Self.wrong)
    var client = LanguageClient(scratch.folder)
    client.start(encodings: offered)
    client.open("fähre.en.md", Self.wrong)
    client.ask("textDocument/hover", "fähre.en.md", line: 0, 0)
    client.stop()
    let talk = try Conversation(client)
    let encoding = talk.answer(1)?[path: "capabilities.positionEncoding"]
    #expect(encoding as? String == chosen)
    let found = try #require(talk.diagnostics(client.uri("fähre.en.md")).last?.first)
    #expect(found[path: "range.start.character"] as? Int == column)
    #expect(found[path: "range.end.character"] as? Int == column + 3)
  }

  @Test("Hovering over a finding tells the rule")
  func hover() throws {
    let scratch = try pair(Self.wrong)
    var client = LanguageClient(scratch.folder)
    client.start()
    client.open("fähre.en.md", Self.wrong)
    let on = client.ask("textDocument/hover", "fähre.en.md", line: 0, 30)
    let beside = client.ask("textDocument/hover", "fähre.en.md", line: 0, 5)
    client.stop()
    let talk = try Conversation(client)
    let page = try #require(talk.answer(on)?[path: "contents.value"] as? String)
    #expect(page.hasPrefix("**number-mismatch** (error): "))
    #expect(talk.answer(beside) == nil)
  }

  @Test("A closed text is judged as the disk has it, and forgotten with its pair")
  func closing() throws {
    let scratch = try pair()
    var client = LanguageClient(scratch.folder)
    client.start()
    client.open("fähre.de.md", Self.german)
    client.open("fähre.en.md", Self.wrong)
    client.ask("textDocument/hover", "fähre.en.md", line: 0, 0)
    for name in ["fähre.en.md", "fähre.de.md"] {
      client.notify("textDocument/didClose", ["textDocument": ["uri": client.uri(name)]])
      client.ask("textDocument/hover", "fähre.en.md", line: 0, 0)
    }
    client.stop()
    let talk = try Conversation(client)
    #expect(talk.diagnostics(client.uri("fähre.en.md")).map(\.count) == [1, 0, 0])
  }

  @Test("Bad messages cost no more than themselves")
  func badMessages() throws {
    let scratch = try pair(Self.wrong)
    var client = LanguageClient(scratch.folder)
    client.write("Content-Length: what\r\n\r\nGET / HTTP/1.1\r\n\r\n")
    let early = client.ask("textDocument/hover", "fähre.en.md", line: 0, 0)
    client.start()
    client.write("Content-Length: 7\r\n\r\n{\"id\": ]")
    client.write("content-length: 2\r\nContent-Type: application/vscode-jsonrpc\r\n\r\n[]")
    client.ask("workspace/unheardOf")
    client.ask("textDocument/hover", ["textDocument": ["uri": 7]])
    client.open("fähre.en.md", Self.wrong)
    client.ask("textDocument/hover", "fähre.en.md", line: 0, 0)
    client.stop()
    let talk = try Conversation(client)
    #expect(talk.status == 0)
    #expect(early == 1)
    #expect(
      talk.errors == [-32700, -32700, -32002, -32700, -32600, -32601, -32602])
    #expect(talk.diagnostics(client.uri("fähre.en.md")).map(\.count) == [1])
  }

  @Test("Leaving without a shutdown, or without a word, is status 1; so nothing follows a shutdown")
  func leaving() throws {
    let scratch = try pair()
    var client = LanguageClient(scratch.folder)
    #expect(try Conversation(client).status == 1)
    client.start()
    var rude = client
    rude.notify("exit")
    #expect(try Conversation(rude).status == 1)
    client.ask("shutdown")
    client.ask("textDocument/hover", "fähre.en.md", line: 0, 0)
    client.notify("exit")
    let talk = try Conversation(client)
    #expect(talk.status == 0)
    #expect(talk.errors == [-32600])
  }
}

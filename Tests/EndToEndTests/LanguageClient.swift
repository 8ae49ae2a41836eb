import Foundation

/// Messages of a client to `stet lsp`, and what the server says to them.
struct LanguageClient {
  private(set) var input = ""
  let folder: URL
  private var nextID = 1

  init(_ folder: URL) { self.folder = folder.resolvingSymlinksInPath() }

  func uri(_ name: String) -> String {
    "file://" + folder.appending(path: name).path(percentEncoded: true)
  }

  /// Any bytes, as they are.
  mutating func write(_ text: String) { input += text }

  mutating func notify(_ method: String, _ parameters: [String: Any] = [:]) {
    send(["method": method, "params": parameters])
  }

  /// - Returns: the id of the request.
  @discardableResult
  mutating func ask(_ method: String, _ parameters: [String: Any] = [:]) -> Int {
    defer { nextID += 1 }
    send(["id": nextID, "method": method, "params": parameters])
    return nextID
  }

  mutating func start(encodings: [String]? = nil) {
    var capabilities: [String: Any] = [
      "textDocument": ["publishDiagnostics": ["relatedInformation": true]]
    ]
    if let encodings { capabilities["general"] = ["positionEncodings": encodings] }
    let root = "file://" + folder.path(percentEncoded: true)
    ask("initialize", ["rootUri": root, "capabilities": capabilities])
    notify("initialized")
  }

  mutating func open(_ name: String, _ text: String) {
    notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri(name), "languageId": "markdown", "version": 1, "text": text]])
  }

  mutating func change(_ name: String, _ text: String, version: Int = 2) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": uri(name), "version": version],
        "contentChanges": [["text": text]],
      ])
  }

  /// Asks at a place, which also makes the server lint what changed before.
  @discardableResult
  mutating func ask(_ method: String, _ name: String, line: Int, _ character: Int) -> Int {
    let place = ["line": line, "character": character]
    return ask(
      method,
      [
        "textDocument": ["uri": uri(name)], "position": place,
        "range": ["start": place, "end": place], "context": ["diagnostics": [Any]()],
      ])
  }

  mutating func stop() {
    ask("shutdown")
    notify("exit")
  }

  private mutating func send(_ members: [String: Any]) {
    let message = members.merging(["jsonrpc": "2.0"]) { a, _ in a }
    guard let body = try? JSONSerialization.data(withJSONObject: message) else { return }
    input += "Content-Length: \(body.count)\r\n\r\n" + String(decoding: body, as: UTF8.self)
  }

  /// The messages of a server's output.
  static func messages(_ output: String) -> [[String: Any]] {
    var rest = Data(output.utf8)
    var messages: [[String: Any]] = []
    while let gap = rest.range(of: Data("\r\n\r\n".utf8)) {
      let head = String(decoding: rest[..<gap.lowerBound], as: UTF8.self)
      guard let length = Int(head.split(separator: " ").last ?? "") else { break }
      let body = rest[gap.upperBound...].prefix(length)
      if let message = try? JSONSerialization.jsonObject(with: body) as? [String: Any] {
        messages.append(message)
      }
      rest = Data(rest[gap.upperBound...].dropFirst(length))
    }
    return messages
  }
}

/// What a server said.
struct Conversation {
  let status: Int32
  let messages: [[String: Any]]

  init(_ client: LanguageClient, _ options: String...) throws {
    let scratch = try Scratch()
    try scratch.write(client.input, to: "input")
    let words = (["stet", "lsp"] + options).joined(separator: " ")
    let run = try Program.shell(
      words + " < '\(scratch.folder.appending(path: "input").path)'", in: client.folder)
    status = run.status
    messages = LanguageClient.messages(run.output)
  }

  func answer(_ id: Int) -> [String: Any]? {
    messages.first { $0["id"] as? Int == id }?["result"] as? [String: Any]
  }

  func answers(_ id: Int) -> [[String: Any]] {
    messages.first { $0["id"] as? Int == id }?["result"] as? [[String: Any]] ?? []
  }

  var errors: [Int] {
    messages.compactMap { ($0["error"] as? [String: Any])?["code"] as? Int }
  }

  /// The diagnostics of each publication for a text, in order.
  func diagnostics(_ uri: String) -> [[[String: Any]]] {
    messages.compactMap { message in
      guard message["method"] as? String == "textDocument/publishDiagnostics",
        let parameters = message["params"] as? [String: Any], parameters["uri"] as? String == uri
      else { return nil }
      return parameters["diagnostics"] as? [[String: Any]]
    }
  }
}

extension [String: Any] {
  /// A value by its path: `range.start.line`.
  subscript(path path: String) -> Any? {
    path.split(separator: ".").reduce(self as Any?) { value, name in
      (value as? [String: Any])?[String(name)]
    }
  }
}

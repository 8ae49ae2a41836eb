internal import Glibc
internal import Report
internal import Text

/// A language server (LSP 3.17): lints the pairs of the texts that a client has open, either side of
/// them as the client has it, and offers what mends or accepts a finding.
struct LanguageServer {
  private enum Phase { case fresh, running, shutDown }

  private let arguments: Arguments
  private var channel = MessageChannel()
  private var phase = Phase.fresh
  private var session: ServerSession?

  init(_ arguments: Arguments) { self.arguments = arguments }

  /// Serves until the client says `exit`.
  ///
  /// - Returns: 0 if it said `shutdown` first, else 1.
  mutating func run() -> Int32 {
    while true {
      switch channel.next(within: session?.wait ?? -1) {
      case .quiet:
        let news = session?.lintDue() ?? []
        send(news)
      case .end: return phase == .shutDown ? ExitStatus.clean : ExitStatus.findings
      case .fault(let text): channel.send(RPCMessage.error(to: .null, .parse, text))
      case .message(let body):
        if let status = handle(body) { return status }
      }
    }
  }

  private func send(_ messages: [JSONValue]) { for message in messages { channel.send(message) } }

  /// The exit status once it is time to go.
  private mutating func handle(_ body: [UInt8]) -> Int32? {
    guard let tree = RPCMessage.tree(body) else {
      channel.send(RPCMessage.error(to: .null, .parse, "the message is no JSON"))
      return nil
    }
    guard let message = RPCMessage(tree) else {
      // Answers to what the server asked need none.
      if tree["result"] == nil, tree["error"] == nil {
        channel.send(RPCMessage.error(to: .null, .invalidRequest, "the message has no method"))
      }
      return nil
    }
    if message.method == "exit" {
      return phase == .shutDown ? ExitStatus.clean : ExitStatus.findings
    }
    guard let id = message.id else {
      session?.notify(message)
      return nil
    }
    let answers = answer(message, id)
    send(answers)
    return nil
  }

  private mutating func answer(_ message: RPCMessage, _ id: JSONValue) -> [JSONValue] {
    switch (phase, message.method) {
    case (.fresh, "initialize"):
      let session = ServerSession(arguments, message.parameters)
      self.session = session
      phase = .running
      return [RPCMessage.response(to: id, session.capabilities)]
    case (.fresh, _):
      return [RPCMessage.error(to: id, .notInitialized, "initialize comes first")]
    case (.shutDown, _):
      return [RPCMessage.error(to: id, .invalidRequest, "the server is shut down")]
    case (.running, "initialize"):
      return [RPCMessage.error(to: id, .invalidRequest, "initialized already")]
    case (.running, "shutdown"):
      phase = .shutDown
      session = nil
      return [RPCMessage.response(to: id, .null)]
    case (.running, _):
      return session?.request(message, id) ?? []
    }
  }
}

/// `stet lsp`.
enum LSPCommand {
  static func run(_ arguments: Arguments) throws -> Int32 {
    _ = try LintOptions.linter(arguments)
    var server = LanguageServer(arguments)
    return server.run()
  }
}

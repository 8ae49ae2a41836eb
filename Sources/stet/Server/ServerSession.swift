internal import FoundationEssentials
internal import Report
internal import Text

/// What a client and the server have between `initialize` and `shutdown`.
struct ServerSession {
  private let encoding: PositionEncoding
  private let showsRelated: Bool
  private var linter: ServerLinter
  /// Texts that changed since their pairs were linted.
  private var dirty: Set<String> = []
  private var due: ContinuousClock.Instant?
  private var toldFailures: Set<String> = []

  /// How long typing must rest before a pair is linted.
  private static let rest: Duration = .milliseconds(200)

  init(_ arguments: Arguments, _ parameters: JSON5Node?) {
    let folders = parameters?["workspaceFolders"]?.elements ?? []
    if let root = folders.first?["uri"]?.string ?? parameters?["rootUri"]?.string,
      let path = FileURI.path(root)
    {
      _ = FileManager.default.changeCurrentDirectoryPath(path)
    }
    let capabilities = parameters?["capabilities"]
    let offered = capabilities?["general"]?["positionEncodings"]?.elements ?? []
    encoding = PositionEncoding(offered: offered.compactMap(\.string))
    let diagnostics = capabilities?["textDocument"]?["publishDiagnostics"]
    showsRelated = diagnostics?["relatedInformation"]?.value == .bool(true)
    linter = ServerLinter(arguments)
  }

  var capabilities: JSONValue {
    .object([
      (
        "capabilities",
        .object([
          ("positionEncoding", .string(encoding.rawValue)),
          ("textDocumentSync", .object([("openClose", true), ("change", 1), ("save", true)])),
          ("codeActionProvider", .object([("codeActionKinds", .array(["quickfix"]))])),
          ("hoverProvider", true),
        ])
      ),
      (
        "serverInfo",
        .object([("name", "stet"), ("version", .string(Version.number))])
      ),
    ])
  }

  // Linting

  /// Milliseconds until a pair is to be linted; -1: none is.
  var wait: Int32 {
    guard let due else { return -1 }
    let left = ContinuousClock.now.duration(to: due)
    return max(0, Int32(left / .milliseconds(1)))
  }

  private mutating func change(_ path: String, rests: Bool) {
    dirty.insert(path)
    due = ContinuousClock.now + (rests ? Self.rest : .zero)
  }

  /// Lints what changed; the diagnostics of every text that this may touch.
  mutating func lintDue() -> [JSONValue] {
    due = nil
    guard !dirty.isEmpty else { return [] }
    let (touched, failures) = linter.lint(dirty)
    dirty = []
    let told = failures.filter { !toldFailures.contains($0) }
    toldFailures = Set(failures)
    return touched.sorted().map(published) + told.map(Self.log)
  }

  private func placed(_ path: String) -> [PlacedDiagnostic] {
    linter.findings(in: path).compactMap { PlacedDiagnostic($0.finding, in: $0.pair, encoding) }
  }

  private func published(_ path: String) -> JSONValue {
    RPCMessage.notification(
      "textDocument/publishDiagnostics",
      .object([
        ("uri", .string(FileURI.uri(path))),
        ("version", linter.texts[path]?.version.map { .integer($0) }),
        ("diagnostics", .array(placed(path).map { $0.json(showsRelated: showsRelated) })),
      ]))
  }

  private static func log(_ text: String) -> JSONValue {
    RPCMessage.notification(
      "window/logMessage", .object([("type", 2), ("message", .string(text))]))
  }

  // Notifications

  mutating func notify(_ message: RPCMessage) -> [JSONValue] {
    let parameters = message.parameters
    if message.method == "workspace/didChangeWatchedFiles" {
      refresh()
      return []
    }
    let text = parameters?["textDocument"]
    guard let path = text?["uri"]?.string.flatMap(FileURI.path).map(Workspace.shown) else {
      return []
    }
    let version = text?["version"]?.count
    switch message.method {
    case "textDocument/didOpen":
      guard let content = text?["text"]?.string else { return [] }
      open(path, content, version)
      linter.forgetFolders()
      change(path, rests: false)
    case "textDocument/didChange":
      guard linter.texts[path] != nil,
        let content = parameters?["contentChanges"]?.elements?.last?["text"]?.string
      else { return [] }
      open(path, content, version)
      change(path, rests: true)
    case "textDocument/didSave":
      if Files.isText(path) { linter.forgetFolders() } else { refresh() }
      change(path, rests: false)
    case "textDocument/didClose":
      linter.texts[path] = nil
      linter.forgetFolders()
      change(path, rests: false)
    default: break
    }
    return []
  }

  private func open(_ path: String, _ content: String, _ version: Int?) {
    linter.texts[path] = OpenTexts.Text(bytes: Array(content.utf8), version: version)
  }

  /// A configuration, a term base or a text of the disk may have changed.
  private mutating func refresh() {
    linter.forgetAll()
    for path in linter.texts.paths { change(path, rests: false) }
  }

  // Requests

  mutating func request(_ message: RPCMessage, _ id: JSONValue) -> [JSONValue] {
    guard ["textDocument/codeAction", "textDocument/hover"].contains(message.method) else {
      return [RPCMessage.error(to: id, .unknownMethod, "no method '\(message.method)'")]
    }
    guard let uri = message.parameters?["textDocument"]?["uri"]?.string,
      let place = PositionRange(message.parameters?["range"])
        ?? TextPosition(message.parameters?["position"]).map({ PositionRange(start: $0, end: $0) })
    else {
      return [RPCMessage.error(to: id, .invalidParameters, "which text, and where?")]
    }
    // Answers go by the text as it is.
    let news = lintDue()
    let met = FileURI.path(uri).map(Workspace.shown).map(placed) ?? []
    let here = met.filter { $0.range.touches(place) }
    let result =
      message.method == "textDocument/hover"
      ? RuleHover.json(here) : actions(here, only: message.parameters?["context"]?["only"])
    return news + [RPCMessage.response(to: id, result)]
  }

  /// - Parameter kinds: those that the client wants; nil: any.
  private func actions(_ placed: [PlacedDiagnostic], only kinds: JSON5Node?) -> JSONValue {
    let wanted = kinds?.elements?.compactMap(\.string)
    guard wanted?.contains(where: { $0 == "quickfix" || $0.isEmpty }) ?? true else {
      return .array([])
    }
    return .array(
      placed.flatMap {
        CodeActions(placed: $0, encoding: encoding, showsRelated: showsRelated).json
      })
  }
}

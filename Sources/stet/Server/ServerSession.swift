internal import FoundationEssentials
internal import Report
internal import Text

/// What a client and the server have between `initialize` and `shutdown`.
struct ServerSession {
  let encoding: PositionEncoding
  let showsRelated: Bool
  var linter: ServerLinter
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

  /// Milliseconds until a pair is to be linted; -1: none is.
  var wait: Int32 {
    guard let due else { return -1 }
    let left = ContinuousClock.now.duration(to: due)
    return max(0, Int32(left / .milliseconds(1)))
  }

  mutating func change(_ path: String, rests: Bool) {
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

  func placed(_ path: String) -> [PlacedDiagnostic] {
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
}

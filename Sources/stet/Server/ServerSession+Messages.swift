internal import Report
internal import Text

extension ServerSession {
  // Notifications

  mutating func notify(_ message: RPCMessage) {
    if message.method == "workspace/didChangeWatchedFiles" { return refresh() }
    let text = message.parameters?["textDocument"]
    guard let path = text?["uri"]?.string.flatMap(FileURI.path).map(Workspace.shown) else { return }
    let version = text?["version"]?.count
    switch message.method {
    case "textDocument/didOpen":
      guard let content = text?["text"]?.string else { return }
      linter.texts[path] = OpenTexts.Text(bytes: Array(content.utf8), version: version)
      linter.forgetFolders()
      change(path, rests: false)
    case "textDocument/didChange":
      guard linter.texts[path] != nil, let content = Self.content(message) else { return }
      linter.texts[path] = OpenTexts.Text(bytes: Array(content.utf8), version: version)
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
  }

  /// The whole text: the last change says it.
  private static func content(_ message: RPCMessage) -> String? {
    message.parameters?["contentChanges"]?.elements?.last?["text"]?.string
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
      let place = Self.place(message.parameters)
    else {
      return [RPCMessage.error(to: id, .invalidParameters, "which text, and where?")]
    }
    // Answers go by the text as it is.
    let news = lintDue()
    let all = FileURI.path(uri).map(Workspace.shown).map(placed) ?? []
    let here = all.filter { $0.range.touches(place) }
    let result =
      message.method == "textDocument/hover"
      ? RuleHover.json(here) : actions(here, only: message.parameters?["context"]?["only"])
    return news + [RPCMessage.response(to: id, result)]
  }

  private static func place(_ parameters: JSON5Node?) -> PositionRange? {
    PositionRange(parameters?["range"])
      ?? TextPosition(parameters?["position"]).map { PositionRange(start: $0, end: $0) }
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

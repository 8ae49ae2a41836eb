internal import Lint
internal import Report
internal import Text

/// The states of translations, as text or JSON.
struct StatusReport {
  let states: [TranslationState]

  var text: String { states.map(Self.lines).joined() + summary }

  private static func lines(_ state: TranslationState) -> String {
    let other = state.other ?? ""
    switch state.kind {
    case .current: return "\(state.path): up to date with \(other)\n"
    case .uncommitted: return "\(state.path): not committed yet\n"
    case .alone: return "\(state.path): no pair\n"
    case .missing: return "\(state.path): \(state.missingSide ?? "other side") missing (\(other))\n"
    case .stale:
      let count = state.changes.count
      let head =
        "\(state.path): stale: \(count) of \(state.segments) segments of \(other) changed since "
        + "\(state.commit ?? "")\n"
      return head + state.changes.map { line($0, state) }.joined()
    }
  }

  private static func line(_ change: SourceChanges.Change, _ state: TranslationState) -> String {
    guard let document = state.document else { return "" }
    let location = Location(document, change.range)
    let text = change.kind == .removed ? change.before : document.string(change.range)
    return "  \(location.description): \(change.kind.rawValue): \(Self.cut(text))\n"
  }

  private static func cut(_ text: String) -> String {
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return flat.count > 80 ? flat.prefix(79) + "…" : flat
  }

  private func count(_ kind: TranslationState.Kind) -> Int {
    states.count { $0.kind == kind }
  }

  private var summary: String {
    let pairs = states.count { $0.kind != .alone && $0.kind != .missing }
    let parts = [
      (count(.current), "up to date"), (count(.stale), "stale"), (count(.missing), "missing"),
      (count(.uncommitted), "not committed"), (count(.alone), "without a pair"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let segments = states.reduce(0) { $0 + $1.segments }
    let stale = states.reduce(0) { $0 + $1.changes.count { $0.kind != .removed } }
    let coverage =
      segments > 0 ? " · \((segments - stale) * 100 / segments) % of segments current" : ""
    return "\n\(pairs) \(pairs == 1 ? "pair" : "pairs"): "
      + parts.joined(separator: ", ") + coverage + "\n"
  }

  var json: String {
    let value = JSONValue.object([
      ("version", 1), ("translations", .array(states.map(Self.value))),
    ])
    return value.serialized(pretty: true) + "\n"
  }

  private static func value(_ state: TranslationState) -> JSONValue {
    .object([
      ("path", .string(state.path)), ("state", .string(state.kind.rawValue)),
      ("other", state.other.map { .string($0) }),
      ("missing", state.missingSide.map { .string($0) }),
      ("since", state.commit.map { .string($0) }), ("segments", .integer(state.segments)),
      ("changes", .array(state.changes.compactMap { value($0, state) })),
    ])
  }

  private static func value(
    _ change: SourceChanges.Change, _ state: TranslationState
  ) -> JSONValue? {
    guard let document = state.document else { return nil }
    let location = Location(document, change.range)
    return .object([
      ("change", .string(change.kind.rawValue)), ("path", .string(location.path)),
      ("line", .integer(location.start.line)), ("column", .integer(location.start.column)),
      ("text", .string(location.text)), ("before", .string(change.before)),
    ])
  }
}

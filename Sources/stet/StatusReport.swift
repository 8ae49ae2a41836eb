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
    case .complete: return "\(state.path): all of \(units(state)) translated\n"
    case .incomplete:
      let head = "\(state.path): \(state.untranslated.count) of \(units(state)) not translated\n"
      return head + state.untranslated.map { line("untranslated", $0, nil, state) }.joined()
    case .stale:
      let count = state.changes.count
      let head =
        "\(state.path): stale: \(count) of \(state.segments) segments of \(other) changed since "
        + "\(state.commit ?? "")\n"
      return head
        + state.changes.map { change in
          line(
            change.kind.rawValue, change.range, change.kind == .removed ? change.before : nil, state
          )
        }.joined()
    }
  }

  private static func units(_ state: TranslationState) -> String {
    "\(state.segments) \(state.segments == 1 ? "unit" : "units")"
  }

  /// - Parameter before: the text, where it is there no more.
  private static func line(
    _ label: String, _ range: TextRange, _ before: String?, _ state: TranslationState
  ) -> String {
    guard let document = state.document else { return "" }
    let location = Location(document, range)
    return "  \(location.description): \(label): \(cut(before ?? document.string(range)))\n"
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
      (count(.current) + count(.complete), "up to date"), (count(.stale), "stale"),
      (count(.incomplete), "incomplete"), (count(.missing), "missing"),
      (count(.uncommitted), "not committed"), (count(.alone), "without a pair"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let segments = states.reduce(0) { $0 + $1.segments }
    let stale = states.reduce(0) {
      $0 + $1.changes.count { $0.kind != .removed } + $1.untranslated.count
    }
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
      (
        "changes",
        .array(
          state.changes.compactMap { value($0.kind.rawValue, $0.range, $0.before, state) }
            + state.untranslated.compactMap { value("untranslated", $0, "", state) })
      ),
    ])
  }

  private static func value(
    _ label: String, _ range: TextRange, _ before: String, _ state: TranslationState
  ) -> JSONValue? {
    guard let document = state.document else { return nil }
    let location = Location(document, range)
    return .object([
      ("change", .string(label)), ("path", .string(location.path)),
      ("line", .integer(location.start.line)), ("column", .integer(location.start.column)),
      ("text", .string(location.text)), ("before", .string(before)),
    ])
  }
}

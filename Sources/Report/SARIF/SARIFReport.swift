internal import Lint

/// SARIF 2.1.0 (OASIS, errata 01) for code scanning: one run, columns in Unicode scalars.
///
/// Accepted findings are results too, with what suppresses them. A finding is named by
/// `stetContext/v1`; the key that GitHub makes itself is left to it.
struct SARIFReport {
  let run: LintedRun

  /// Code scanning takes no more of a run.
  private static let limit = 25_000

  var text: String {
    let log: JSONValue = .object([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"),
      ("runs", .array([value])),
    ])
    return log.serialized(pretty: true) + "\n"
  }

  private var value: JSONValue {
    .object([
      ("tool", .object([("driver", driver)])),
      ("automationDetails", .object([("id", "stet/")])),
      ("columnKind", "unicodeCodePoints"),
      ("originalUriBaseIds", .object([("SRCROOT", .object([("description", root)]))])),
      ("invocations", .array([invocation])), ("results", .array(results)),
    ])
  }

  private var root: JSONValue {
    .object([("text", "The folder that stet was run in.")])
  }

  private var driver: JSONValue {
    .object([
      ("name", "stet"), ("semanticVersion", .string(run.version)),
      ("rules", .array(run.rules.map(SARIFRule.value))),
    ])
  }

  private var invocation: JSONValue {
    let notifications: [JSONValue] = run.failures.map { message in
      .object([("level", "error"), ("message", .object([("text", .string(message))]))])
    }
    return .object([
      ("executionSuccessful", .bool(run.failures.isEmpty)),
      (
        "toolExecutionNotifications",
        notifications.isEmpty ? nil : .array(notifications)
      ),
    ])
  }

  /// The open ones of all pairs first, so that they have the fingerprints of the other formats.
  private var results: [JSONValue] {
    var fingerprints = Fingerprints()
    let indices = Dictionary(
      uniqueKeysWithValues: run.rules.enumerated().map { ($1.id, $0) })
    var results: [JSONValue] = []
    for linted in run.pairs {
      for finding in linted.findings {
        guard let placed = PlacedFinding(finding, in: linted.pair, &fingerprints) else { continue }
        let index = indices[finding.rule]
        results.append(SARIFResult(placed: placed, index: index, accepted: nil).value)
      }
    }
    for linted in run.pairs {
      for accepted in linted.accepted {
        guard let placed = PlacedFinding(accepted.finding, in: linted.pair, &fingerprints) else {
          continue
        }
        let index = indices[accepted.finding.rule]
        results.append(SARIFResult(placed: placed, index: index, accepted: accepted).value)
      }
    }
    return Array(results.prefix(Self.limit))
  }
}

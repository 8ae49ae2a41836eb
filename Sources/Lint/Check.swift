internal import Text

/// A rule at work: judges a pair and reports what it finds.
package protocol Check: Sendable {
  static var about: About { get }
  static func run(on pair: Pair, report: (Finding) -> Void)
}

extension Check {
  /// A finding of this rule in the target.
  static func finding(_ range: TextRange, _ message: String, fix: Fix? = nil) -> Finding {
    Finding(
      rule: about.id, severity: about.severity, message: message, side: .target, range: range,
      fixes: fix.map { [$0] } ?? [])
  }

  /// A fix that replaces one range of the target.
  static func fix(
    _ title: String, _ range: TextRange, by replacement: String, isSafe: Bool = true
  ) -> Fix {
    let edit = Edit(side: .target, range: range, replacement: replacement)
    return Fix(title: title, isSafe: isSafe, edits: [edit])
  }
}

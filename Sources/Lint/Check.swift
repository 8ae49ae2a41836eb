/// A rule at work: judges a pair and reports what it finds.
package protocol Check: Sendable {
  static var about: About { get }
  static func run(on pair: Pair, report: (Finding) -> Void)
}

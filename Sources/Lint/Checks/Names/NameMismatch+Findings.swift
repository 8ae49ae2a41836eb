internal import Terms
internal import Text

extension NameMismatch {
  static func finding(_ swapped: SwappedName, _ pair: Pair) -> Finding {
    let name = swapped.name
    return Finding(
      rule: about.id, severity: about.severity,
      message: "\(Wording.quoted(pair.target, swapped.range)) here, but the source names "
        + "\(name.source), which is \(Wording.quoted(name.target)) elsewhere",
      side: .target, range: swapped.range,
      related: [
        Related(side: .source, range: swapped.source, message: "the source: \(name.source)")
      ])
  }

  static func finding(_ strange: StrangeRendering, _ pair: Pair) -> Finding {
    Finding(
      rule: about.id, severity: about.severity,
      message: "\(Wording.quoted(pair.target, strange.range)) here, "
        + "\(Wording.quoted(strange.usual)) elsewhere for \(strange.name)",
      side: .target, range: strange.range,
      related: [
        Related(side: .source, range: strange.source, message: "the source: \(strange.name)"),
        Related(side: .target, range: strange.usualRange, message: "the usual rendering"),
      ])
  }
}

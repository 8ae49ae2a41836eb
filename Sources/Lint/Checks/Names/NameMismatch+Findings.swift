internal import Terms
internal import Text

extension NameMismatch {
  static func finding(_ swapped: SwappedName, _ pair: Pair) -> Finding {
    let name = swapped.name
    var message = "\(Wording.quoted(pair.target, swapped.range)) here, but the source names "
    message += name.text
    if let usual = name.usual { message += ", which is \(Wording.quoted(usual)) elsewhere" }
    return Finding(
      rule: about.id, severity: about.severity, message: message, side: .target,
      range: swapped.range,
      related: [Related(side: .source, range: name.range, message: "the source: \(name.text)")])
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

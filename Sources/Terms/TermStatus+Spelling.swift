extension TermStatus {
  /// Reads the status in any of the spellings that term bases use: TBX's `preferredTerm-admn-sts`
  /// and `preferredTerm`, IATE's *obsolete*, ISO 12620's normative authorisations.
  ///
  /// *Superseded* and *obsolete* are former forms, no good ones; *standardized*, *legal* and
  /// *regulated* ones are good.
  init?(spelling: String) {
    var key = spelling.lowercased().filter { $0.isLetter }
    for ending in ["admnsts", "term"] where key.hasSuffix(ending) && key != ending {
      key.removeLast(ending.count)
    }
    guard let status = Self.spellings[key] else { return nil }
    self = status
  }

  private static let spellings: [String: TermStatus] = [
    "preferred": .preferred, "standardized": .preferred, "standardised": .preferred,
    "recommended": .preferred, "main": .preferred, "admitted": .admitted, "allowed": .admitted,
    "acceptable": .admitted, "accepted": .admitted, "approved": .admitted, "legal": .admitted,
    "regulated": .admitted, "alternative": .admitted, "synonym": .admitted,
    "deprecated": .deprecated, "notrecommended": .deprecated, "avoid": .deprecated,
    "tobeavoided": .deprecated, "discouraged": .deprecated, "superseded": .superseded,
    "superceded": .superseded, "obsolete": .superseded, "historical": .superseded,
    "former": .superseded, "forbidden": .forbidden, "prohibited": .forbidden,
    "rejected": .forbidden, "donotuse": .forbidden, "banned": .forbidden,
  ]

  /// As TBX-Basic spells it; a forbidden term is a deprecated one there.
  var administrativeStatus: String {
    switch self {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated, .forbidden: "deprecatedTerm-admn-sts"
    case .superseded: "supersededTerm-admn-sts"
    }
  }
}

/// The syllables of Mandarin: each initial with the finals that it takes.
enum PinyinTable {
  /// The letters of a syllable in one number.
  static func key(_ letters: some StringProtocol) -> UInt64 {
    letters.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  static let keys: Set<UInt64> = Set(syllables.map { key($0) })

  static let syllables: [String] = finals.flatMap { initial, finals in
    finals.split(separator: " ").map { initial + $0 }
  }

  private static let velar = "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"
  private static let palatal = "i ia ian iang iao ie in ing iong iu u uan ue un"
  private static let dental = "a ai an ang ao e en eng i ong ou u uan ui un uo"

  private static let finals: [(String, String)] = [
    ("", "a ai an ang ao e ei en eng er o ou"),
    ("b", "a ai an ang ao ei en eng i ian iao ie in ing o u"),
    ("p", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"),
    ("m", "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u"),
    ("f", "a an ang ei en eng o ou u"),
    ("d", "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo"),
    ("t", "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo"),
    ("n", "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo v ve"),
    ("l", "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo v ve"),
    ("l", "yu"), ("n", "yu"),
    ("g", velar), ("k", velar), ("h", velar),
    ("j", palatal), ("q", palatal), ("x", palatal),
    ("z", dental + " ei"), ("c", dental), ("s", dental),
    ("zh", dental + " ei ua uai uang"),
    ("ch", dental + " ua uai uang"),
    ("sh", "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo"),
    ("r", "an ang ao e en eng i ong ou u ua uan ui un uo"),
    ("y", "a an ang ao e i in ing o ong ou u uan ue un"),
    ("w", "a ai an ang ei en eng o u"),
  ]
}

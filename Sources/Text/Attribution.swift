/// The clause behind a quotation that names who spoke, in Chinese and Japanese: `他说`, `と述べた`.
enum Attribution {
  /// Longest clause, in characters.
  private static let longest = 30
  private static let verbs = [
    "说", "說", "说道", "问道", "写道", "答道", "喊道", "笑道", "叹道", "表示", "指出", "称", "稱", "问", "問",
    "强调", "強調", "回答", "补充", "解释", "介绍",
  ]
  /// Words that end like a verb of speaking.
  private static let others = [
    "小说", "学说", "传说", "名称", "职称", "统称", "疑问", "访问", "学问", "顾问", "慰问",
  ]

  /// - Parameter after: what stands behind the closing mark.
  static func opens(_ after: String, language: Language) -> Bool {
    if language.base == "ja" { return after.hasPrefix("と") }
    let clause = after.prefix(longest).prefix { !",，。！？；：“「".contains($0) }
    guard verbs.contains(where: { clause.hasSuffix($0) }) else { return false }
    return !others.contains { clause.hasSuffix($0) }
  }
}

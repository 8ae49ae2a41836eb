/// The source and the target that belong together, and what a configuration says of them.
package struct PairPaths: Hashable, Sendable {
  package let source: String
  package let target: String
  package let kind: String?
  package let sourceLanguage: String?
  package let targetLanguage: String?

  package init(
    source: String, target: String, kind: String? = nil, sourceLanguage: String? = nil,
    targetLanguage: String? = nil
  ) {
    self.source = source
    self.target = target
    self.kind = kind
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }
}

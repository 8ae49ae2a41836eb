internal import Text

/// A term base: concepts in order of precedence, the first file's before the next one's.
package struct Glossary: Sendable {
  package private(set) var concepts: [Concept] = []

  package init(concepts: [Concept] = []) { self.concepts = concepts }

  package var isEmpty: Bool { concepts.isEmpty }
}

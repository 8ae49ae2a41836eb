package import Terms
package import Text

/// What checks judge: a text, its source and their alignment if there are such, and the term base.
package struct Pair: Sendable {
  /// Nil when a text is linted alone.
  package let source: Document?
  package let target: Document
  /// Nil when there is no source.
  package let alignment: Alignment?
  package let glossary: Glossary
  /// The day that decides which names are right: the text's date, else the day of the run.
  package let date: Day?

  package init(
    source: Document? = nil, target: Document, alignment: Alignment? = nil,
    glossary: Glossary = Glossary(), date: Day? = nil
  ) {
    self.source = source
    self.target = target
    self.alignment = alignment
    self.glossary = glossary
    self.date = date
  }

  package func document(_ side: Side) -> Document? { side == .source ? source : target }

  /// The sides that there are, the target first.
  package var sides: [(Side, Document)] {
    var sides: [(Side, Document)] = [(.target, target)]
    if let source { sides.append((.source, source)) }
    return sides
  }
}

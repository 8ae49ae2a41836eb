package import Text

package enum Severity: String, Sendable, CaseIterable, Comparable {
  case note, warning, error

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

package enum Side: String, Sendable {
  case source, target

  package var other: Side { self == .source ? .target : .source }
}

/// A place on one side of a pair: in its text, or in the markup of its file.
package protocol Placed {
  var side: Side { get }
  /// Offsets into the text; of markup, what readers see of it, or where it stands.
  var range: TextRange { get }
  /// The bytes of the file, where the place is markup.
  var markup: TextRange? { get }
}

extension Placed {
  /// The bytes of the file that hold the place.
  package func origin(in document: Document) -> TextRange {
    markup ?? document.map.origin(of: range)
  }
}

/// A place on one side of a pair, and why it is shown.
package struct Related: Equatable, Sendable, Placed {
  package let side: Side
  package let range: TextRange
  package let markup: TextRange?
  package let message: String

  package init(side: Side, range: TextRange, markup: TextRange? = nil, message: String = "") {
    self.side = side
    self.range = range
    self.markup = markup
    self.message = message
  }
}

/// A replacement of one range of a side's text, or of its file's markup.
package struct Edit: Equatable, Sendable, Placed {
  package let side: Side
  package let range: TextRange
  package let markup: TextRange?
  package let replacement: String

  package init(side: Side, range: TextRange, markup: TextRange? = nil, replacement: String) {
    self.side = side
    self.range = range
    self.markup = markup
    self.replacement = replacement
  }
}

/// A way to mend a finding. A safe fix cannot change what the text says.
package struct Fix: Equatable, Sendable {
  package let title: String
  package let isSafe: Bool
  package let edits: [Edit]

  package init(title: String, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}

/// Something that an editor must look at. It holds ranges only: lines, columns and quoted text are
/// made when it is reported.
package struct Finding: Equatable, Sendable, Placed {
  package var rule: String
  package var severity: Severity
  /// One sentence without a final full stop, with both values where there are two.
  package var message: String
  package var side: Side
  package var range: TextRange
  package var markup: TextRange?
  /// The evidence, most often on the other side; also further places of the same fault.
  package var related: [Related]
  package var fixes: [Fix]
  /// Index of the bead in the alignment.
  package var bead: Int?

  package init(
    rule: String, severity: Severity, message: String, side: Side, range: TextRange,
    markup: TextRange? = nil, related: [Related] = [], fixes: [Fix] = [], bead: Int? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.side = side
    self.range = range
    self.markup = markup
    self.related = related
    self.fixes = fixes
    self.bead = bead
  }
}

/// What lexical evidence is counted over: a piece of a segment in a form that can be compared.
struct BitextToken: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A word of an alphabet, folded and cut (``WordFolder``).
    case word
    /// The digits of a number, without its separators.
    case number
    /// A word of Han characters or kana.
    case ideographs
    /// A question mark, a bracket: marks that translators keep.
    case mark
    /// A stretch of Han characters that the lexicon knows, whatever the word break says.
    case lexical
    /// A stretch of Han characters that sounds like a name of the other side.
    case name

    /// Whether tokens of the kind are part of the text, so that they must be accounted for. The
    /// others are further readings of characters that have their tokens already: they explain, and
    /// are never to be explained.
    var isReal: Bool { self != .lexical && self != .name }
  }

  let kind: Kind
  private let exact: ExactText

  var form: String { exact.text }

  init(kind: Kind, form: String) {
    self.kind = kind
    exact = ExactText(form)
  }

  private init(_ kind: Kind, _ exact: ExactText) {
    self.kind = kind
    self.exact = exact
  }

  /// The same token as one of another kind.
  func `as`(_ kind: Kind) -> BitextToken { BitextToken(kind, exact) }

  /// A hash of the kind and the form.
  var key: UInt32 { exact.key ^ UInt32(kind.rawValue) &* 0x9E37_79B1 }

  var isReal: Bool { kind.isReal }
}

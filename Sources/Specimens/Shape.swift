/// What a sentence and its translation look like, with slots for names and figures.
struct Shape: Sendable {
  enum Kind: Sendable {
    case prose, heading, item
  }

  let kind: Kind
  let source: [Piece]
  let target: [Piece]

  /// A stretch of a template.
  enum Piece: Sendable {
    case text(String)
    case slot(SlotKey)
  }

  /// Shapes from a table: blocks of two lines, the source's and the target's, with empty lines
  /// between them. `#` begins a heading, `-` an item of a list. `{city}` is a slot, `{city2}`
  /// another one of its kind, `{person.s}` a name's short form; a capital makes the first letter
  /// one: `{Org}`.
  static func table(_ text: String) -> [Shape] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    precondition(lines.count % 2 == 0, "a shape without its translation")
    return stride(from: 0, to: lines.count, by: 2).map { Shape(lines[$0], lines[$0 + 1]) }
  }

  private init(_ source: String, _ target: String) {
    kind =
      switch source.first {
      case "#": .heading
      case "-": .item
      default: .prose
      }
    self.source = Self.pieces(source)
    self.target = Self.pieces(target)
  }

  private static func pieces(_ template: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.slot(SlotKey(String(rest[rest.index(after: open)..<close]))))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  var slots: [SlotKey] {
    (source + target).compactMap { piece in
      if case .slot(let key) = piece { return key }
      return nil
    }
  }
}

/// Names a slot of a template: `person2.s` is the short form of the second person.
struct SlotKey: Hashable, Sendable {
  let kind: String
  let number: String
  let isShort: Bool
  let isCapitalised: Bool

  init(_ text: String) {
    let parts = text.split(separator: ".")
    let name = parts[0].lowercased()
    kind = String(name.prefix { $0.isLetter })
    number = String(name.drop { $0.isLetter })
    isShort = parts.count > 1
    isCapitalised = text.first?.isUppercase ?? false
  }

  /// What the slots that are filled alike have in common.
  var identity: String { kind + number }
}

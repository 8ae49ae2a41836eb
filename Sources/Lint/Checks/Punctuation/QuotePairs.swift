internal import Text

/// Quotation marks and their partners, block by block, by the habits of a language.
///
/// Each family of marks is paired for itself: double curved ones, single ones, guillemets, corner
/// brackets, straight ones.
struct QuotePairs {
  enum Family: Int, CaseIterable {
    case double, guillemet, corner, innerCorner, straight, single
  }

  let document: Document
  let around: Surroundings
  let base: String
  private(set) var open = [[Mark]](repeating: [], count: Family.allCases.count)
  private var lonely: [Mark] = []
  private var block = -1
  /// How many single quotations are closed in their block.
  private(set) var closedSingles = 0
  /// Marks left open at the end of their block, whether or not a later block goes on from them.
  private(set) var carried: [Mark] = []
  /// Marks left open in earlier blocks, which a later one may close.
  private var pending: [Mark?] = Array(repeating: nil, count: Family.allCases.count)

  init(_ document: Document) {
    self.document = document
    around = Surroundings(document)
    base = document.language.base
  }

  mutating func add(_ mark: Mark) {
    guard let family = family(mark), !isMeasure(mark) else { return }
    if mark.block != block {
      endBlock()
      block = mark.block
    }
    let slot = family.rawValue
    if family == .straight || isAmbidextrous(mark, family) {
      if open[slot].isEmpty, mayOpen(mark) || pending[slot] == nil {
        push(mark, slot)
      } else if open[slot].isEmpty {
        pending[slot] = nil
      } else {
        open[slot].removeLast()
      }
      return
    }
    if opens(mark) { push(mark, slot) } else { close(mark, slot) }
  }

  /// A mark at the start of a paragraph takes the place of the one that opened an earlier one.
  private mutating func push(_ mark: Mark, _ slot: Int) {
    if isReopening(mark) { pending[slot] = nil }
    open[slot].append(mark)
  }

  private mutating func close(_ mark: Mark, _ slot: Int) {
    let isSingle = slot == Family.single.rawValue
    if isSingle, !open[slot].isEmpty { closedSingles += 1 }
    if open[slot].isEmpty {
      // A single one may be an apostrophe.
      if pending[slot] == nil, !isSingle { lonely.append(mark) }
      pending[slot] = nil
      return
    }
    open[slot].removeLast()
    // One closing mark ends the inner and the outer quotation where they would meet.
    if slot == Family.guillemet.rawValue, mergesClosers, !open[slot].isEmpty {
      let next = document.text[Int(mark.range.end)...].prefix(Self.mergeReach)
      if !next.starts(with: "»".utf8), !hasCloser(mark) { open[slot].removeAll() }
    }
  }

  private static let mergeReach = 4
  private var mergesClosers: Bool { ["ru", "uk", "be", "kk", "ky", "bg"].contains(base) }

  /// Whether another closing guillemet follows in the block.
  private func hasCloser(_ mark: Mark) -> Bool {
    let end = document.blocks[mark.block].range.end
    return String(decoding: document.text[Int(mark.range.end)..<Int(end)], as: UTF8.self)
      .unicodeScalars.contains("»")
  }

  /// A quotation that goes on in the next paragraph is opened again there, or closed.
  private mutating func endBlock() {
    for slot in open.indices {
      guard let first = open[slot].first else { continue }
      carried.append(first)
      if let earlier = pending[slot] { lonely.append(earlier) }
      lonely += open[slot].dropFirst()
      pending[slot] = first
      open[slot] = []
    }
  }

  /// Whether the mark stands at the start of its block.
  private func isReopening(_ mark: Mark) -> Bool {
    document.blocks[mark.block].range.start == mark.range.start
  }

  /// The marks without a partner, in the order of the text.
  var unmatched: [Mark] {
    var table = self
    table.endBlock()
    return (table.lonely + table.pending.compactMap(\.self)).sorted { $0.range < $1.range }
  }
}

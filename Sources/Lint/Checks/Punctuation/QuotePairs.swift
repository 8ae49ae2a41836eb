internal import Text

/// Quotation marks and their partners, block by block, by the habits of a language.
///
/// Each family of marks is paired for itself: double curved ones, single ones, guillemets, corner
/// brackets, straight ones.
struct QuotePairs {
  private enum Family: Int, CaseIterable {
    case double, guillemet, corner, innerCorner, straight
  }

  private let document: Document
  private let around: Surroundings
  private let base: String
  private var open = [[Mark]](repeating: [], count: Family.allCases.count)
  private var lonely: [Mark] = []
  private var block = -1
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
    if open[slot].isEmpty {
      if pending[slot] == nil { lonely.append(mark) }
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

  // What a mark is

  private func family(_ mark: Mark) -> Family? {
    switch mark.scalar {
    case 0x201C...0x201F: .double
    case 0xAB, 0xBB: .guillemet
    case 0x300C, 0x300D: .corner
    case 0x300E, 0x300F: .innerCorner
    case 0x22: .straight
    default: nil
    }
  }

  func opens(_ mark: Mark) -> Bool {
    switch mark.scalar {
    case 0x201E, 0x300C, 0x300E: true
    case 0x201C: !closesWithHigh66 || mayOpen(mark)
    case 0xAB: !pointsInward || mayOpen(mark)
    case 0xBB: pointsInward && mayOpen(mark)
    default: false
    }
  }

  /// Whether `“` closes, as in German.
  private var closesWithHigh66: Bool {
    [
      "de", "cs", "sk", "sl", "bg", "ru", "uk", "be", "kk", "ky", "lt", "et", "is", "hr", "sr",
      "mk",
    ]
    .contains(base)
  }

  /// Whether guillemets may point inward: »so«.
  private var pointsInward: Bool {
    ["de", "da", "hr", "sr", "sl", "cs", "sk", "hu", "pl"].contains(base)
  }

  /// Swedish and Finnish have `”` on both sides.
  private func isAmbidextrous(_ mark: Mark, _ family: Family) -> Bool {
    family == .double && mark.scalar == 0x201D && ["sv", "fi"].contains(base)
  }

  private func mayOpen(_ mark: Mark) -> Bool {
    let after = around.scalar(from: mark.range.end)
    let before = around.scalar(before: mark.range.start)
    return
      (before.map { $0.isSpace || $0.isOpeningMark || "—–-/".unicodeScalars.contains($0) }
      ?? true) && !(after?.isSpace ?? true)
  }

  /// Inches and seconds: `27"`.
  private func isMeasure(_ mark: Mark) -> Bool {
    guard mark.scalar == 0x22 || mark.scalar == 0x201D else { return false }
    let isFigure = around.scalar(before: mark.range.start)?.isASCIIDigit ?? false
    return isFigure && open[mark.scalar == 0x22 ? Family.straight.rawValue : 0].isEmpty
  }
}

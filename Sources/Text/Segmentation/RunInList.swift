/// A list whose items run on in one line: `1) … 2) …`, `a. … b. …`.
///
/// The line must open with the first item's mark; each next one must follow in order.
struct RunInList {
  private enum Label {
    case number(Int)
    case letter(UInt8)
  }

  private var next: Label?
  private var hasBracket = false
  private var suffix: UInt8 = 0

  /// Looks for a first item at the start of a line.
  mutating func begin(in text: borrowing SentenceText, at offset: Int) {
    next = nil
    beginAgain(in: text, at: offset)
  }

  /// Looks for a first item at the start of a sentence; the list goes on if there is none.
  mutating func beginAgain(in text: borrowing SentenceText, at offset: Int) {
    var at = text.skippingSpaces(offset)
    if Self.isBullet(text.scalar(at: at).value) {
      at = text.skippingSpaces(at + 3)
    }
    let isBracketed = text.byte(at) == 0x28
    if isBracketed { at += 1 }
    guard let (label, end) = Self.label(in: text, at: at) else { return }
    let mark = text.byte(end)
    guard mark == 0x29 || mark == 0x2E, Self.opensItem(label, mark, in: text, at: end + 1) else {
      return
    }
    next = Self.after(label)
    hasBracket = isBracketed
    suffix = mark
  }

  /// The start of the next item, if the mark at an offset ends its label.
  mutating func itemStart(in text: borrowing SentenceText, markedAt offset: Int) -> Int? {
    guard let label = next, text.byte(offset) == suffix else { return nil }
    var start = offset
    while start > text.start, offset - start < 3, Self.isLabel(text.byte(start - 1)) { start -= 1 }
    guard let (found, end) = Self.label(in: text, at: start), end == offset else { return nil }
    guard Self.equal(found, label) else { return nil }
    if hasBracket {
      guard text.byte(start - 1) == 0x28 else { return nil }
      start -= 1
    }
    let bullet = text.scalar(before: start)
    if Self.isBullet(bullet.value) { start -= bullet.width }
    guard start > text.start, text.byte(start - 1) == 0x20 else { return nil }
    guard Self.opensItem(found, suffix, in: text, at: offset + 1) else { return nil }
    let spaced = text.scalar(before: start - 1)
    if Self.isBullet(spaced.value) { start -= spaced.width + 1 }
    next = Self.after(found)
    return start
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func label(in text: borrowing SentenceText, at offset: Int) -> (Label, Int)? {
    let first = text.byte(offset)
    if (0x61...0x7A).contains(first) { return (.letter(first), offset + 1) }
    guard (0x30...0x39).contains(first) else { return nil }
    let second = text.byte(offset + 1)
    guard (0x30...0x39).contains(second) else { return (.number(Int(first) - 0x30), offset + 1) }
    return (.number(Int(first) * 10 + Int(second) - 0x30 * 11), offset + 2)
  }

  private static func after(_ label: Label) -> Label {
    switch label {
    case .number(let value): .number(value + 1)
    case .letter(let letter): .letter(letter + 1)
    }
  }

  private static func equal(_ a: Label, _ b: Label) -> Bool {
    switch (a, b) {
    case (.number(let a), .number(let b)): a == b
    case (.letter(let a), .letter(let b)): a == b
    default: false
    }
  }

  private static func isBullet(_ value: UInt32) -> Bool { value == 0x2022 || value == 0x2043 }

  /// A capital or a bracket, possibly behind one space; after a bracket any letter will do.
  private static func opensItem(
    _ label: Label, _ suffix: UInt8, in text: borrowing SentenceText, at offset: Int
  ) -> Bool {
    var at = offset
    if text.byte(at) == 0x29 { at += 1 }
    if text.byte(at) == 0x20 { at += 1 }
    let next = text.scalar(at: at)
    if next.kind.isUpper || next.value == 0x28 { return true }
    guard next.kind.isLower, text.byte(at - 1) == 0x20 else { return false }
    if case .letter = label { return true }
    return suffix == 0x29
  }
}

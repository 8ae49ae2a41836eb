extension FoldedText {
  /// Where an offset was found. Who asks for offsets in rising order, or nearly, keeps one of a text:
  /// each is then looked for from the one before.
  package struct Place: Sendable {
    /// The index of the first shift behind the offset.
    fileprivate var next = 0

    package init() {}
  }

  /// The range of the text that a folded range came from.
  package func textRange(_ start: Int, _ end: Int) -> TextRange {
    TextRange(textOffset(start), textOffset(end))
  }

  /// The same, looked for from a place on.
  func textRange(_ range: TextRange, from place: inout Place) -> TextRange {
    move(&place, to: Int(range.start), by: \.folded)
    let start = textOffset(Int(range.start), before: place.next)
    move(&place, to: Int(range.end), by: \.folded)
    return TextRange(start, textOffset(Int(range.end), before: place.next))
  }

  /// The text offset that a folded offset stands for.
  package func textOffset(_ folded: Int) -> Int {
    textOffset(folded, before: shifts.partitionIndex { $0.folded > folded })
  }

  private func textOffset(_ folded: Int, before next: Int) -> Int {
    guard next > 0 else { return folded }
    let shift = shifts[next - 1]
    return folded - Int(shift.folded) + Int(shift.text)
  }

  /// The folded offset that a text offset stands for.
  package func foldedOffset(_ text: Int) -> Int {
    foldedOffset(text, before: shifts.partitionIndex { $0.text > text })
  }

  /// The same, looked for from a place on.
  func foldedOffset(_ text: Int, from place: inout Place) -> Int {
    move(&place, to: text, by: \.text)
    return foldedOffset(text, before: place.next)
  }

  private func foldedOffset(_ text: Int, before next: Int) -> Int {
    // A place inside a piece is its start.
    let text = next < shifts.count ? min(text, Int(shifts[next].pieceStart)) : text
    guard next > 0 else { return boundary(text) }
    let shift = shifts[next - 1]
    return boundary(text - Int(shift.text) + Int(shift.folded))
  }

  /// The folded range that a range of the text became.
  func foldedRange(_ range: TextRange, from place: inout Place) -> TextRange {
    let start = foldedOffset(Int(range.start), from: &place)
    return TextRange(start, max(start, foldedOffset(Int(range.end), from: &place)))
  }

  private func move(_ place: inout Place, to offset: Int, by key: (Shift) -> UInt32) {
    while place.next < shifts.count, key(shifts[place.next]) <= offset { place.next += 1 }
    while place.next > 0, key(shifts[place.next - 1]) > offset { place.next -= 1 }
  }

  /// The scalar boundary at or before a folded offset: a mark may have become part of a letter.
  private func boundary(_ folded: Int) -> Int {
    var at = min(folded, bytes.count)
    while at > 0, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }
}

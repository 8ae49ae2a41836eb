internal import Text

/// The opening brackets of a leaf that no closing one has met.
struct BracketStack {
  struct Opener {
    /// Of the `[`, or of the `!` before it.
    let start: Int
    let isImage: Bool
    /// How many runs of emphasis marks stand before it.
    let delimiterCount: Int

    /// The offset of what the brackets hold.
    var inside: Int { start + (isImage ? 2 : 1) }
  }

  private var openers: [Opener] = []
  /// Openers below this index stand around a link, so that they open none.
  private var inactive = 0
  /// The offset after the last bracket.
  private(set) var lastEnd = 0

  mutating func push(_ opener: Opener) {
    openers.append(opener)
    lastEnd = opener.inside
  }

  /// The opener that a closing bracket meets, and whether it may open a link.
  mutating func pop() -> (opener: Opener, isActive: Bool)? {
    guard let opener = openers.popLast() else { return nil }
    let isActive = opener.isImage || openers.count >= inactive
    inactive = min(inactive, openers.count)
    return (opener, isActive)
  }

  mutating func passed(_ end: Int) { lastEnd = end }

  /// A link holds no link: what is open now opens none.
  mutating func deactivate() { inactive = openers.count }
}

extension MarkdownInline {
  /// A footnote's mark is left out; any other bracket waits for its partner.
  mutating func openBracket(isImage: Bool) {
    if !isImage, isNext(.circumflex), let end = footnoteEnd() {
      let label = bytes[at + 2..<end - 1]
      mark(.footnoteReference, label, words: end..<end)
      leaveOut(at..<end)
      at = end
      return
    }
    let opener = BracketStack.Opener(
      start: at, isImage: isImage, delimiterCount: delimiters.count)
    brackets.push(opener)
    at = opener.inside
  }

  private func footnoteEnd() -> Int? {
    let label = bytes[(at + 2)...]
    guard let close = LinkLabel.end(in: label), close > label.startIndex else { return nil }
    return label[..<close].contains(where: \.isWhiteSpace) ? nil : close + 1
  }

  /// Leaves out what a link or a picture has besides its words.
  mutating func closeBracket() {
    let close = at
    at += 1
    guard let (opener, isActive) = brackets.pop() else { return brackets.passed(at) }
    let isPlain = brackets.lastEnd <= opener.inside
    brackets.passed(at)
    let words = opener.inside..<close
    guard isActive, let target = target(after: close, words: isPlain ? words : nil) else { return }
    leaveOut(opener.start..<opener.inside)
    leaveOut(close..<target.end)
    closeEmphasis(from: opener.delimiterCount)
    markTarget(target, of: opener, words)
    if !opener.isImage { brackets.deactivate() }
    at = target.end
  }

  private mutating func markTarget(
    _ target: Target, of opener: BracketStack.Opener, _ words: Range<Int>
  ) {
    let isMail = !opener.isImage && target.address.lowercased().hasPrefix("mailto:")
    let address = isMail ? String(target.address.dropFirst(7)) : target.address
    let kind: StructuralItem.Kind = opener.isImage ? .image : isMail ? .mail : .link
    marks.append(StructuralMark(kind, address, words: words, origin: target.origin))
  }

  /// Where a link leads.
  private struct Target {
    let address: String
    /// The address, or the label that stands for it.
    let origin: Range<Int>
    /// The offset after the link.
    let end: Int
  }

  /// The target of a link whose words are closed; nil if it is no link.
  ///
  /// - Parameter words: nil if brackets stand in them, so that they are no label.
  private func target(after close: Int, words: Range<Int>?) -> Target? {
    let rest = bytes[(close + 1)...]
    if rest.first == .leftParenthesis, let target = LinkTarget.end(of: rest.dropFirst()) {
      let end = bytes[target...].drop(while: \.isWhiteSpace)
      if end.first == .rightParenthesis {
        let address = LinkTarget.address(in: rest.dropFirst())
        return Target(
          address: String(decoding: address, as: UTF8.self),
          origin: address.startIndex..<address.endIndex, end: end.startIndex + 1)
      }
    }
    guard !labels.isEmpty else { return nil }
    if rest.first == .leftBracket, let end = LinkLabel.end(in: rest.dropFirst()) {
      let label = rest.dropFirst()[..<end]
      return defined(label.isEmpty ? words : label.startIndex..<end, end: end + 1)
    }
    return defined(words, end: close + 1)
  }

  private func defined(_ label: Range<Int>?, end: Int) -> Target? {
    guard let label, let folded = LinkLabel.folded(bytes[label]), let address = labels[folded]
    else { return nil }
    return Target(address: address, origin: label, end: end)
  }
}

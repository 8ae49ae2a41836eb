/// What begins a list item: `-`, `+` or `*`, or a number with `.` or `)`, and the space after it.
struct ListMarker {
  /// The columns by which the item's further lines are indented.
  let width: Int
  /// What follows the marker on its line.
  let rest: MarkdownLine
  /// Whether it may begin a list without a blank line before: a bullet, or the number 1, with
  /// something after it.
  let interruptsParagraph: Bool

  init?(_ line: MarkdownLine) {
    let indent = line.indent
    let content = line.content
    guard indent < 4, let first = content.first, !BlockStart.isThematicBreak(line) else {
      return nil
    }
    let digits = content.prefix(10).prefix { $0.isASCIIDigit }.count
    let isBullet = [.hyphen, .plusSign, .asterisk].contains(first)
    guard isBullet || (1...9).contains(digits) else { return nil }
    var after = content.dropFirst(digits)
    guard isBullet || after.first == .fullStop || after.first == .rightParenthesis else {
      return nil
    }
    after = after.dropFirst()
    guard after.first.map(\.isBlank) ?? true else { return nil }
    let isEmpty = after.allSatisfy { $0.isBlank }
    let isFirst = isBullet || content.prefix(digits).elementsEqual("1".utf8)
    interruptsParagraph = !isEmpty && isFirst
    let spaces = MarkdownLine(bytes: after).indent
    let taken = isEmpty || spaces > 4 ? 1 : spaces
    width = indent + digits + 1 + taken
    rest = MarkdownLine(bytes: after).dropping(columns: taken)
  }
}

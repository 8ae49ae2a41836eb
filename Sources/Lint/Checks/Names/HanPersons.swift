internal import Terms
internal import Text

/// The people of a stretch of Chinese, as far as writing alone tells them.
struct HanPersons {
  private let document: Document
  private let range: TextRange

  init(_ document: Document, _ range: TextRange) {
    self.document = document
    self.range = range
  }

  var all: [TextRange] { dotted + unread }

  /// Foreign names with a middle dot inside, each part as far as the characters of transcriptions
  /// reach.
  private var dotted: [TextRange] {
    var names: [TextRange] = []
    var run: TextRange?
    var hasDot = false
    func close() {
      if let run, hasDot { names.append(run) }
      run = nil
      hasDot = false
    }
    var at = range.start
    for scalar in document.string(range).unicodeScalars {
      let next = at + UInt32(UTF8.width(scalar))
      let isDot = scalar == "·" && run != nil
      if isDot || Pinyin.isForeign(scalar) {
        run = TextRange(run?.start ?? at, next)
        hasDot = hasDot || isDot
      } else {
        close()
      }
      at = next
    }
    close()
    return names
  }

  /// A surname and two characters that make no words, where a clause begins or a title ends.
  private var unread: [TextRange] {
    let words = Array(document.words(in: range))
    return words.indices.dropLast(2).compactMap { index in
      let last = words[index + 2]
      let name = TextRange(words[index].range.start, last.range.end)
      guard (index...index + 2).allSatisfy({ words[$0].range.count == Self.ideograph }),
        name.count == 3 * Self.ideograph, opens(index, words),
        Pinyin.isPersonalName(document.string(name)),
        !document.string(name).unicodeScalars.contains(where: Self.small.contains)
      else { return nil }
      return name
    }
  }

  private func opens(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1].range
    if before.end < words[index].range.start { return true }
    return document.string(before).unicodeScalars.last.map(Self.titles.contains) ?? false
  }

  /// The last characters of what people are: 总统, 教授, 记者.
  private static let titles = Set("统理长席授家者员任官师士生人".unicodeScalars)
  /// Bytes.
  private static let ideograph = 3
  private static let small = Set(
    "于的一是了在有和不我他她们这到个为以上就说也而与从对把被向由及等着过中年月日时来去又还很都没再将并才则即若".unicodeScalars)
}

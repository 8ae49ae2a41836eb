/// The turns of an interview: paragraphs that open with a speaker's name and a colon.
///
/// A label counts when it opens at least two blocks of a text that has another such label; who
/// asks is told by the question marks.
enum Turns {
  private struct Label {
    let name: String
    let range: TextRange
  }

  private struct Speaker {
    var turns = 0
    var questions = 0
  }

  static func mark(_ blocks: inout [Block], in document: Document) {
    let labels = blocks.map { block in
      block.isContent ? label(of: block, in: document) : nil
    }
    var speakers: [String: Speaker] = [:]
    for (block, label) in zip(blocks, labels) {
      guard let label else { continue }
      speakers[label.name, default: Speaker()].turns += 1
      if asks(block, in: document) { speakers[label.name]?.questions += 1 }
    }
    speakers = speakers.filter { $0.value.turns >= 2 }
    guard speakers.count >= 2 else { return }
    assign(&blocks, labels, speakers)
  }

  private static func assign(
    _ blocks: inout [Block], _ labels: [Label?], _ speakers: [String: Speaker]
  ) {
    var turn: Block.Turn?
    for index in blocks.indices {
      if let label = labels[index], let speaker = speakers[label.name] {
        blocks[index].speaker = label.range
        blocks[index].kind = .paragraph
        blocks[index].level = 0
        turn = speaker.questions * 2 > speaker.turns ? .question : .answer
        blocks[index].turn = turn
      } else if blocks[index].kind == .heading {
        turn = nil
      } else if blocks[index].isContent {
        blocks[index].turn = turn
      }
    }
  }

  private static let questionMarks = ["?", "？", "؟"].map { Array($0.utf8) }

  private static func asks(_ block: Block, in document: Document) -> Bool {
    let range = block.range.indices
    return questionMarks.contains {
      document.text.firstPlace(of: $0, from: range.lowerBound, to: range.upperBound) != nil
    }
  }

  private static let wideColon = Array("：".utf8)

  /// Whether a colon of either width stands near the start.
  private static func mayOpenWithLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    for at in bytes.indices.prefix(64) {
      if bytes[at] == UInt8(ascii: ":") { return true }
      if bytes[at] == 0xEF, bytes[at...].starts(with: wideColon) { return true }
    }
    return false
  }

  /// The words before a colon near the start of a block: at most five words and 60 bytes.
  private static func label(of block: Block, in document: Document) -> Label? {
    guard mayOpenWithLabel(document.text[block.range.indices]) else { return nil }
    var name = ""
    var at = block.range.start
    for scalar in document.string(block.range).unicodeScalars {
      if scalar == ":" || scalar == "：" { break }
      if scalar == ".", !isShortened(name, document.language) { return nil }
      name.unicodeScalars.append(scalar)
      at += UInt32(UTF8.width(scalar))
      if at - block.range.start > 60 || "!?。！？,，;；\n\r".unicodeScalars.contains(scalar) {
        return nil
      }
    }
    let words = name.split(separator: " ")
    guard at < block.range.end, (1...5).contains(words.count) else { return nil }
    guard let first = name.first, first.isUppercase || (first.isLetter && !first.isCased) else {
      return nil
    }
    return Label(name: name, range: TextRange(block.range.start, at))
  }

  /// Whether a full stop behind a name makes it an initial or a title: `J`, `Dr`.
  private static func isShortened(_ name: String, _ language: Language) -> Bool {
    let word = name.split(separator: " ").last.map(String.init) ?? ""
    if word.count == 1 { return word.first?.isUppercase ?? false }
    return LanguageProfile.of(language).words.classes(of: FoldedText.fold(word)).contains(.title)
  }
}

package import Text

/// A file name of the suffix convention: `stem.language.ending`, `port.zh.md` beside `port.en.md`.
package struct PairName: Equatable, Sendable {
  /// With its folder: `news/port`.
  package let stem: String
  package let language: Language
  package let ending: String

  /// Nil where no language stands before the ending.
  package init?(path: String) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let parts = path.dropFirst(folder.count).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, let ending = parts.last else { return nil }
    let tag = parts[parts.count - 2]
    guard (2...10).contains(tag.utf8.count), tag.utf8.allSatisfy(Self.isTagByte) else { return nil }
    guard parts.dropLast(2).contains(where: { !$0.isEmpty }) else { return nil }
    let language = Language(String(tag))
    guard (2...3).contains(language.base.utf8.count), language.isKnown else { return nil }
    stem = folder + parts.dropLast(2).joined(separator: ".")
    self.language = language
    self.ending = String(ending)
  }

  private static func isTagByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Whether two names are the same text in two languages.
  package func isCounterpart(of other: PairName) -> Bool {
    stem == other.stem && language != other.language
  }
}

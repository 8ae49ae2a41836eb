import Foundation
import Testing

/// A pair of texts in a repository of their own.
enum Ferry {
  static let german = """
    Die Fähre fährt am 3. Mai ab. An Bord sind 240 Gäste.

    Der Kapitän grüßt die Stadt Husum.

    """
  static let english = """
    The ferry leaves on 3 May. There are 240 guests on board.

    The captain greets the town of Husum.

    """

  /// A repository with one pair, committed.
  static func repository() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.german, to: "news/ferry.de.md")
    try scratch.write(Self.english, to: "news/ferry.en.md")
    let run = try Program.shell(
      "git init -q -b main . && git config user.email t@example.org && git config user.name T "
        + "&& git add -A && git commit -qm start", in: scratch.folder)
    #expect(run.status == 0)
    return scratch
  }

  /// With a number that the source does not have.
  static func write(wrong scratch: Scratch) throws {
    let text = Self.english.replacingOccurrences(of: "240", with: "420")
    try scratch.write(text, to: "news/ferry.en.md")
  }
}

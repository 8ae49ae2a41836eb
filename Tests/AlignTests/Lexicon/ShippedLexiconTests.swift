import Foundation
import Testing
import Text

@testable import Align

/// The rows in `Glossary/lexicon` keep to the format that its README describes.
@Suite("Shipped lexicons")
struct ShippedLexiconTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Glossary/lexicon").standardizedFileURL

  private func text(_ language: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: language + "-en.tsv"), encoding: .utf8)
  }

  private func rows(_ language: String) throws -> [[String]] {
    try text(language).unicodeScalars.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("The binary has what the folder has", arguments: ShippedLexicon.languages)
  func embedded(_ language: String) throws {
    let bytes = try #require(EmbeddedTable.bytes("lexicon/\(language)-en"))
    #expect(bytes == Array(try text(language).utf8))
    #expect(bytes.last == 0x0A && !bytes.contains(0x0D))
  }

  @Test("Each has its size", arguments: ShippedLexicon.languages)
  func size(_ language: String) throws {
    #expect(try rows(language).count >= (language == "zh" ? 8000 : 3000))
    #expect(ShippedLexicon.rows(language).count == (try rows(language).count))
  }

  @Test("The commonplaces stated are those that the rows have", arguments: ShippedLexicon.languages)
  func commonplaces(_ language: String) {
    let rows = ShippedLexicon.rows(language)
    var scanner = TermScanner()
    let found = Commonplaces.find(in: rows.count, { rows.translations($0) }, &scanner)
    #expect(found.map(\.form).sorted() == ShippedLexicon.commonplaces(language))
  }

  @Test("Rows", arguments: ShippedLexicon.languages)
  func form(_ language: String) throws {
    var last = ""
    var seen: Set<String> = []
    for (index, row) in try rows(language).enumerated() {
      let place = Comment(rawValue: "\(language)-en.tsv:\(index + 1)")
      #expect(row.count >= 2, place)
      #expect(last.utf8.lexicographicallyPrecedes(row[0].utf8), place)
      #expect(seen.insert(row[0].lowercased()).inserted, place)
      #expect(Set(row.dropFirst().map { $0.lowercased() }).count == row.count - 1, place)
      #expect(row.allSatisfy { Array($0.utf8) == Array(normalized($0).utf8) }, place)
      #expect(row.dropFirst().allSatisfy { (1...4).contains(words($0)) }, place)
      #expect(
        !row.joined().unicodeScalars.contains { "()[]<>{}/;=#".unicodeScalars.contains($0) }, place)
      last = row[0]
    }
  }

  /// Without white space at the ends or twice within, and composed.
  private func normalized(_ cell: String) -> String {
    cell.split(separator: " ").joined(separator: " ").precomposedStringWithCanonicalMapping
  }

  private func words(_ equivalent: String) -> Int { equivalent.split(separator: " ").count }
}

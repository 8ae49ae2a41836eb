import Testing
import Text

@testable import Align

/// Lexicons are told apart by what stands in them, whatever their names are.
@Suite("Lexicon formats")
struct LexiconFormatTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The rows as they are understood.
    let rows: [[String]]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "tabs, further columns being further translations",
      text: "Brücke\tbridge\tdeck\nFluss\triver\n",
      rows: [["Brücke", "bridge", "deck"], ["Fluss", "river"]]),
    Case(
      name: "a byte order mark, CRLF, comments, empty lines, no end to the last line",
      text: "\u{FEFF}# words of ours\r\nBrücke\tbridge\r\n\r\nFluss\t river ",
      rows: [["Brücke", "bridge"], ["Fluss", "river"]]),
    Case(
      name: "hunalign: the target first",
      text: "bridge @ Brücke\nbus stop @ Haltestelle\n",
      rows: [["Brücke", "bridge"], ["Haltestelle", "bus stop"]]),
    Case(
      name: "CC-CEDICT: both scripts are headwords, if they differ",
      text: "# version 1\n橋樑 桥梁 [qiao2 liang2] /bridge/link between groups/\n"
        + "河 河 [he2] /river/CL:條|条[tiao2]/\n",
      rows: [
        ["桥梁", "bridge", "link between groups"], ["橋樑", "bridge", "link between groups"],
        ["河", "river"],
      ]),
    Case(
      name: "CC-CEDICT: remarks, references and explanations are left out",
      text: "迴 回 [hui2] /to return (to a place)/variant of 回[hui2]/see 回族[Hui2 zu2]/"
        + "old name of 某地[mou3 di4]/surname Hui/a word that is explained at length/\n",
      rows: [["回", "to return"], ["迴", "to return"]]),
  ]

  @Test("Rows", arguments: cases)
  func rows(_ one: Case) throws {
    let file = try LexiconFile.read(Array(one.text.utf8), path: "words")
    #expect(file.rows == one.rows)
    #expect(file.skipped == 0)
  }

  @Test("FreeDict: an index and the entries that it points to")
  func dictd() throws {
    let entries = """
      00-database-info
      all about it
      Brücke /ˈbʁʏkə/ <fem>
      pont <m>, passerelle (pour piétons); ouvrage 2.
      Bauwerk, das einen Fluss überspannt, und
      2. bridge
      Zahnersatz
      Fluss /flʊs/ <masc>
      rivière
      """
    let index = "00databaseinfo\tA\te\nBrücke\te\tCL\nFluss\tCp\td\n"
    let file = try LexiconFile.read(
      index: Array(index.utf8), entries: Array(entries.utf8), path: "deu-fra.index")
    #expect(
      file.rows == [["Brücke", "pont", "passerelle", "ouvrage"], ["Fluss", "rivière"]])
  }

  @Test(
    "An index without marks and capitals leads to the headword as the entry writes it",
    arguments: [
      ("aujourd'hui /o.ʒuʁ.dɥi/ <adv>\nheute", "aujourdhui", "aujourd'hui"),
      ("s'en aller <v>\nweggehen", "sen aller", "s'en aller"),
      ("Ärger /ˈɛʁɡɐ/\ncolère", "ärger", "Ärger"), ("-bar\nable", "bar", "-bar"),
    ])
  func headword(_ entry: String, _ key: String, _ written: String) {
    let headword = DictdEntry.headword(Array(entry.utf8)[...])
    #expect(String(decoding: headword, as: UTF8.self) == written)
    #expect(DictdEntry.isFiled(headword, under: Array(key.utf8)[...]))
    #expect(!DictdEntry.isFiled(headword, under: Array("colère".utf8)[...]))
  }

  @Test("Of several senses the first that is translated counts")
  func senses() {
    let entry = "Bank <fem>\n1. \nein Möbel\n2. banque\n3. banc"
    #expect(DictdEntry.translations(Array(entry.utf8)[...]) == ["banque"])
  }

  @Test(
    "Languages in a file's name",
    arguments: [
      ("zh-en.tsv", "zh>en"), ("share/freedict-deu-fra.index", "de>fr"), ("ru_en.dic", "ru>en"),
      ("cedict_ts.u8", ""), ("my-words.tsv", ""), ("en.tsv", ""),
    ])
  func languages(_ path: String, _ pair: String) {
    let named = LanguagePair.named(in: path).map { $0.source + ">" + $0.target }
    #expect(named == [pair].filter { !$0.isEmpty })
  }
}

extension LexiconFile {
  /// Headword and translations of each row.
  var rows: [[String]] {
    (0..<table.rows.count).map { [table.rows.head($0)] + table.rows.translations($0) }
  }
}

/// The formats of lexicons, told apart by what stands in the file.
package enum LexiconFormat: Sendable {
  case tabbed
  case hunalign
  case cedict
  /// The index of a dictd dictionary; its entries are in another file.
  case dictdIndex

  /// So many lines decide.
  private static let sampleSize = 50

  /// The format that most of the first lines are in; nil if none is in any.
  package init?(of bytes: [UInt8]) {
    var counts = [0, 0, 0, 0]
    var lines = 0
    for line in LexiconLines(bytes).prefix(Self.sampleSize) {
      lines += 1
      let line = bytes[line]
      if DictdReader.isRow(line) { counts[0] += 1 }
      if CEDICTReader.isRow(line) { counts[1] += 1 }
      if TabbedReader.isRow(line) { counts[2] += 1 }
      if HunalignReader.isRow(line) { counts[3] += 1 }
    }
    let all: [LexiconFormat] = [.dictdIndex, .cedict, .tabbed, .hunalign]
    // A row of an index is one of tabbed columns, too: all must be of the index.
    if counts[0] < lines { counts[0] = 0 }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      return nil
    }
    self = all[place]
  }
}

internal import Text

extension WordIndex {
  /// Where the words stand, in order, in which some letters of ASCII open a part between marks.
  func ranges(ofWordsOpening heads: Set<String>) -> [TextRange] {
    let heads = Dictionary(grouping: heads.map { Array($0.utf8) }) { $0[0] }
    let forms = entries.forms.indices.filter { Self.opens(Array(entries.forms[$0].utf8), heads) }
    return forms.flatMap { places(form: $0) }.sorted().map { entries.range(at: $0) }
  }

  /// - Parameter heads: letters by the first of them.
  private static func opens(_ form: [UInt8], _ heads: [UInt8: [[UInt8]]]) -> Bool {
    form.indices.contains { start in
      guard start == 0 || !isLetter(form[start - 1]), let heads = heads[form[start]] else {
        return false
      }
      return heads.contains { form[start...].starts(with: $0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}

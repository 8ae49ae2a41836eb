/// Details in a field of a CSV term base, one a line: `descrip definition: text`,
/// `xref externalCrossReference <https://…>: text`, `descrip definition @en: text`.
enum DetailLines {
  static func read(
    _ row: Row, _ column: GlossaryHeader.Column, _ faults: inout [CSVFault]
  ) -> [TermDetail] {
    let text = row.text(column)
    guard !text.isEmpty else { return [] }
    return text.utf8.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let detail = detail(Substring(line))
      if detail == nil {
        let message =
          "\(column.name): \"\(Substring(line))\" is not written as \"element category: text\""
        faults.append(row.fault(column, message))
      }
      return detail
    }
  }

  private static func detail(_ line: Substring) -> TermDetail? {
    var rest = line
    let head = rest.prefix { $0 != " " && $0 != ":" }
    guard !head.isEmpty else { return nil }
    var detail = TermDetail(element: String(head), value: "")
    rest = rest.dropFirst(head.count)
    while rest.first == " " {
      rest = rest.dropFirst()
      if rest.first == "<" {
        guard let end = rest.firstIndex(of: ">") else { return nil }
        detail.target = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
        continue
      }
      let word = rest.prefix { $0 != " " && $0 != ":" }
      if word.first == "@" {
        detail.language = String(word.dropFirst())
      } else {
        detail.category = String(word)
      }
      rest = rest.dropFirst(word.count)
    }
    guard rest.first == ":" else { return nil }
    detail.value = String(rest.dropFirst().drop { $0 == " " })
    return detail
  }

  static func write(_ details: [TermDetail]) -> String {
    details.map { detail in
      var head = detail.element
      if !detail.category.isEmpty { head += " " + detail.category }
      if !detail.language.isEmpty { head += " @" + detail.language }
      if !detail.target.isEmpty { head += " <" + detail.target + ">" }
      return head + ": " + detail.value
    }.joined(separator: "\n")
  }
}

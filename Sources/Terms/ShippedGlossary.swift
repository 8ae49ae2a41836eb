internal import Text

extension Glossary {
  /// The term base that ships with the program: names of Central Asia and its neighbours.
  package static let shipped: Glossary = {
    let name = "glossary/central-asia"
    do {
      return try GlossaryCSV.read(EmbeddedTable.bytes(name) ?? [], path: name)
    } catch {
      preconditionFailure("the embedded term base does not parse: \(error)")
    }
  }()
}

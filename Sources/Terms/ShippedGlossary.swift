internal import Text

extension Glossary {
  /// The term bases that ship with the program, by what they name; none overlaps another.
  package static let shippedNames = [
    "central-asia", "china", "events", "initiatives", "media", "organisations", "people", "routes",
    "world",
  ]

  /// Everything that ships: names of Central Asia and its neighbours, of China's institutions and
  /// initiatives, of international organisations and of people.
  package static let shipped: Glossary = {
    Glossary(
      concepts: shippedNames.flatMap { name in
        do {
          let path = "glossary/\(name)"
          return try GlossaryCSV.read(EmbeddedTable.bytes(path) ?? [], path: path).concepts
        } catch {
          preconditionFailure("the embedded term base does not parse: \(error)")
        }
      }.map { concept in
        var concept = concept
        concept.rank = .shipped
        return concept
      })
  }()
}

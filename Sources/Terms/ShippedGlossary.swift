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
    let half = shippedNames.count / 2
    let (first, second) = SideBySide.run(
      { shippedNames[..<half].flatMap(concepts) }, { shippedNames[half...].flatMap(concepts) })
    return Glossary(concepts: first + second)
  }()

  private static func concepts(_ name: String) -> [Concept] {
    do {
      let path = "glossary/\(name)"
      var concepts = try GlossaryCSV.read(EmbeddedTable.bytes(path) ?? [], path: path).concepts
      for index in concepts.indices { concepts[index].rank = .shipped }
      return concepts
    } catch {
      preconditionFailure("the embedded term base does not parse: \(error)")
    }
  }
}

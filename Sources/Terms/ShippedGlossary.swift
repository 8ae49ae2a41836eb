internal import CData

extension Glossary {
  /// The term base that ships with the program: names of Central Asia and its neighbours.
  package static let shipped: Glossary = {
    do {
      return try GlossaryCSV.read(table("glossary/central-asia"), path: "glossary/central-asia")
    } catch {
      preconditionFailure("the embedded term base does not parse: \(error)")
    }
  }()

  /// An embedded table's bytes; empty if there is none of the name.
  private static func table(_ name: String) -> [UInt8] {
    var length: Int32 = 0
    guard let start = unsafe stet_data(name, &length) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(length)))
  }
}

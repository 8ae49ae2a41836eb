import Formats
import Testing
import Text

/// The quantities of a plain text, written as `kind value unit`.
enum Reading {
  static func quantities(_ text: String, _ language: String) throws -> [Quantity] {
    let document = try Format.plain.read(
      Array(text.utf8), name: "t.txt", language: Language(language))
    return QuantityScanner.quantities(in: document)
  }

  static func described(_ text: String, _ language: String) throws -> [String] {
    try quantities(text, language).map(description)
  }

  /// `~`, `>`, `<` and `*` say about, over, under and several; `#` says that it is a name.
  static func description(_ quantity: Quantity) -> String {
    let marks: [Quantity.Approximation: String] = [
      .about: "~", .over: ">", .under: "<", .several: "*",
    ]
    var words = [(quantity.isName ? "#" : "") + (marks[quantity.approximation] ?? "")]
    words[0] += "\(quantity.kind)"
    if quantity.kind == .date {
      words.append(parts(quantity.date) + (quantity.dateEnd.map { ".." + parts($0) } ?? ""))
    } else {
      words.append(number(quantity.value) + (quantity.upper.map { ".." + number($0) } ?? ""))
    }
    if let unit = quantity.unit { words.append(unit.description) }
    return words.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String {
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  private static func parts(_ parts: DateParts?) -> String {
    let values: [Int?] = [parts?.year, parts?.month, parts?.day]
    return values.map { $0.map(String.init) ?? "?" }.joined(separator: "-")
  }
}

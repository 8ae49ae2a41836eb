/// A shape with its slots filled.
struct Specimen: Sendable {
  struct Slot: Sendable {
    let key: SlotKey
    let filling: Filling
    /// UTF-8 offsets into the specimen's source; nil if the source leaves it out.
    let source: Range<Int>?
    let target: Range<Int>
  }

  /// A fault of the translation.
  struct Flaw: Sendable {
    let kind: FlawKind
    let isInSource: Bool
    /// UTF-8 offsets into the specimen's text on that side.
    let range: Range<Int>
  }

  private(set) var source = ""
  var target = ""
  private(set) var slots: [Slot] = []
  var flaw: Flaw?

  init(_ shape: Shape, fillings: [String: Filling], style: HouseStyle) {
    var places: [String: Range<Int>] = [:]
    for piece in shape.source {
      switch piece {
      case .text(let text): source += text
      case .slot(let key):
        guard let filling = fillings[key.identity] else { continue }
        let start = source.utf8.count
        source += key.isShort ? filling.shortSource : filling.source
        places[key.identity] = start..<source.utf8.count
      }
    }
    for piece in shape.target {
      switch piece {
      case .text(let text): target += style.quoted(text)
      case .slot(let key):
        guard let filling = fillings[key.identity] else { continue }
        let start = target.utf8.count
        let text = key.isShort ? filling.shortTarget : filling.target
        let opens = key.isCapitalised || start == 0
        target += opens ? text.prefix(1).uppercased() + text.dropFirst() : text
        slots.append(
          Slot(
            key: key, filling: filling, source: places[key.identity],
            target: start..<target.utf8.count))
      }
    }
  }

  /// The target with a stretch of it replaced, and where the replacement stands.
  func replacing(_ range: Range<Int>, by text: String) -> (String, Range<Int>) {
    var bytes = Array(target.utf8)
    bytes.replaceSubrange(range, with: Array(text.utf8))
    let place = range.lowerBound..<range.lowerBound + text.utf8.count
    return (String(decoding: bytes, as: UTF8.self), place)
  }
}

extension HouseStyle {
  /// A template's text in the house's quotation marks.
  func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text {
      switch character {
      case "“": quoted += quotes.open
      case "”": quoted += quotes.close
      default: quoted.append(character)
      }
    }
    return quoted
  }
}

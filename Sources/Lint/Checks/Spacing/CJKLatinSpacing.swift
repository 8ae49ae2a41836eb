internal import Text

/// Spaces between ideographs and Latin letters or figures that one text sets both ways.
enum CJKLatinSpacing: Check {
  static let about = About(
    id: "cjk-latin-spacing", severity: .note, profiles: [.strict], fixability: .safe,
    summary: "A space between Chinese and Latin letters is set here and not elsewhere",
    rationale: """
      Some houses set a space between ideographs and Latin words, some do not; a text keeps to one.
      The rarer is reported where the other stands at least three times as often.
      """,
    bad: [
      Example("zh", target: "他在 Osh 买了 Java 教程，又在 Bergen 住了几天，还见到了«A»nna。")
    ],
    good: [
      Example("zh", target: "他在 Osh 买了 Java 教程，又在 Bergen 住了几天。"),
      Example("zh", target: "他在Osh买了Java教程，又在Bergen住了几天。"),
      Example("en", target: "He met 王 in Osh."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard Typography(pair.target.language).isEastAsian else { return }
    let borders = CJKLatinBorders(pair.target)
    let spaced = borders.places.count { $0.isSpaced }
    let closed = borders.places.count - spaced
    let rarerIsSpaced = spaced < closed
    guard min(spaced, closed) > 0, max(spaced, closed) >= 3 * min(spaced, closed) else { return }
    for place in borders.places where place.isSpaced == rarerIsSpaced {
      let text = pair.target.string(place.range)
      let message = rarerIsSpaced ? "a space here, none elsewhere" : "no space here, one elsewhere"
      let wanted = rarerIsSpaced ? "" : " " + text
      report(
        finding(
          place.range, message,
          fix: fix(rarerIsSpaced ? "leave it out" : "set a space", place.range, by: wanted)))
    }
  }
}

/// Where ideographs and Latin letters meet.
struct CJKLatinBorders {
  struct Place {
    /// The space, or the first character behind the border.
    let range: TextRange
    let isSpaced: Bool
  }

  private(set) var places: [Place] = []

  init(_ document: Document) {
    let around = Surroundings(document)
    for block in document.blocks where block.kind != .code {
      var at = block.range.start
      var before: Unicode.Scalar = " "
      var beforeSpace: Unicode.Scalar?
      while at < block.range.end, let scalar = around.scalar(from: at) {
        let width = UInt32(UTF8.width(scalar))
        let left = before == " " ? beforeSpace : before
        if let left, Self.isBorder(left, scalar) {
          let isSpaced = before == " "
          let range = isSpaced ? TextRange(at - 1, at) : TextRange(at, at + width)
          if !document.isOpaque(range) {
            places.append(Place(range: range, isSpaced: isSpaced))
          }
        }
        beforeSpace = scalar == " " && before != " " ? before : nil
        before = scalar
        at += width
      }
    }
  }

  private static func isBorder(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    (a.isEastAsian && isLatin(b)) || (isLatin(a) && b.isEastAsian)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.isAlphabetLetter
  }
}

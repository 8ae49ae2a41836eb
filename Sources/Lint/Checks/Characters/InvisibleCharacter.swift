internal import Text

/// Characters that nobody sees and that break searches, sorting and links.
enum InvisibleCharacter: Check {
  static let about = About(
    id: "invisible-character", severity: .warning, fixability: .safe,
    summary: "An invisible or private character stands in the text",
    rationale: """
      Spaces without width, byte order marks, control characters and characters for private use come
      with pasted text. Words that hold one are not found, and some programs stop at them. Joiners in
      Persian, in the scripts of India and in emoji, marks of direction beside right-to-left words,
      and soft hyphens are left alone.
      """,
    bad: [
      Example("en", target: "The har«\u{200B}»bour opens in May."),
      Example("en", target: "The port «\u{FEFF}»opens in May."),
      Example("zh", target: "港口«\u{200D}»将于五月开放。"),
      Example("de", target: "Der Hafen «\u{E012}» öffnet im Mai«\u{8}»."),
    ],
    good: [
      Example("fa", target: "کتاب\u{200C}ها را می\u{200C}خوانم."),
      Example("en", target: "The family 👨\u{200D}👩\u{200D}👧 waited; so did ❤\u{FE0F}."),
      Example("hi", target: "क\u{94D}\u{200D}ष और शक\u{94D}\u{200C}ति।"),
      Example("th", target: "ท่าเรือ\u{200B}เปิด\u{200B}เดือน\u{200B}พฤษภาคม"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let marks = pair.marks[.invisible]
    guard !marks.isEmpty else { return }
    let around = Surroundings(pair.target)
    for mark in marks {
      guard let scalar = around.scalar(from: mark.range.start),
        !InvisibleUse.isMeant(scalar, mark.range, around, pair.target)
      else { continue }
      report(finding(mark.range, message(scalar), fix: fix(scalar, mark.range)))
    }
  }

  private static func message(_ scalar: Unicode.Scalar) -> String {
    let code = "U+" + padded(String(scalar.value, radix: 16, uppercase: true))
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    if InvisibleUse.isPrivate(scalar) {
      return "\(code), a character for private use, looks different in every font"
    }
    return "\(code), \(name.map { $0.lowercased() } ?? "a control character"), cannot be seen"
  }

  private static func padded(_ code: String) -> String {
    String(repeating: "0", count: max(0, 4 - code.count)) + code
  }

  private static func fix(_ scalar: Unicode.Scalar, _ range: TextRange) -> Fix? {
    if InvisibleUse.isPrivate(scalar) || scalar.value == 0xFFFC { return nil }
    let breaksLine = [0x0B, 0x0C, 0x85, 0x2028, 0x2029].contains(scalar.value)
    return fix("take it out", range, by: breaksLine ? " " : "")
  }
}

/// Where invisible characters have a use.
enum InvisibleUse {
  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value) || scalar.value >= 0xF0000
  }

  static func isMeant(
    _ scalar: Unicode.Scalar, _ range: TextRange, _ around: Surroundings, _ document: Document
  ) -> Bool {
    switch scalar.value {
    case 0x85: return true
    case 0x200B:
      let base = document.language.base
      return ["th", "lo", "km", "my", "bo", "dz", "ja"].contains(base) && !isASCII(range, around)
    case 0x200C, 0x200D:
      // Variation selectors stand between an emoji and its joiner.
      return [around.scalar(before: range.start), around.scalar(from: range.end)].contains {
        $0.map(takesJoiner) ?? false
      }
    case 0x200E, 0x200F:
      return document.language.isRightToLeft || hasRightToLeft(range, around, document)
    case 0xE0020...0xE007F, 0xE0100...0xE01EF: return true
    default: return false
    }
  }

  private static func isASCII(_ range: TextRange, _ around: Surroundings) -> Bool {
    (around.scalar(before: range.start)?.isASCII ?? false)
      && (around.scalar(from: range.end)?.isASCII ?? false)
  }

  /// Letters of the scripts from Arabic to those of South-East Asia, and pictures.
  private static func takesJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x109F, 0x1780...0x18AF, 0xA840...0xABFF, 0xFB50...0xFDFF, 0xFE0F,
      0xFE70...0xFEFC,
      0x2190...0x2BFF, 0x10A00...0x11FFF, 0x1E900...0x1FBFF:
      true
    default: false
    }
  }

  /// Whether right-to-left letters stand near.
  static func hasRightToLeft(
    _ range: TextRange, _ around: Surroundings, _ document: Document
  ) -> Bool {
    let start = max(0, Int(range.start) - 256)
    let end = min(around.text.count, Int(range.end) + 256)
    return String(decoding: around.text[start..<end], as: UTF8.self).unicodeScalars.contains {
      (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFDFF).contains($0.value)
        || (0xFE70...0xFEFC).contains($0.value)
    }
  }
}

internal import CICU

/// Unicode properties of scalars, as the system's ICU has them.
extension Unicode.Scalar {
  /// The script property (UAX #24).
  package var script: Script { Script(rawValue: stet_char_script(value)) }

  /// Whether the scalar is used with a script, by its script extensions (UAX #24).
  package func isUsed(with script: Script) -> Bool { stet_char_has_script(value, script.rawValue) }

  /// Every script that the scalar is used with: its script extensions, else its script.
  package var scripts: Set<Script> {
    var codes = [CInt](repeating: 0, count: 64)
    let count = unsafe stet_char_scripts(value, &codes, Int32(codes.count))
    return Set(codes.prefix(Int(count)).map(Script.init(rawValue:)))
  }

  /// The simple lower-case mapping.
  package var lowered: Unicode.Scalar { Unicode.Scalar(stet_char_lower(value)) ?? self }

  /// The value of a decimal digit of any script.
  package var digit: Int? {
    let value = stet_char_digit(value)
    return value < 0 ? nil : Int(value)
  }

  /// The letter without its marks, by canonical decomposition: `o` of `ö`; itself if it has none.
  package var unmarked: Unicode.Scalar { Unicode.Scalar(stet_char_base(value)) ?? self }

  /// Whether it fills two columns of a terminal (UAX #11, W or F).
  package var isWide: Bool { value >= 0x1100 && stet_char_is_wide(value) }

  /// The ordinary form of a full-width character (UAX #11), else the scalar itself.
  package var narrowed: Unicode.Scalar {
    value < 0x3000 ? self : Unicode.Scalar(stet_char_narrow(value)) ?? self
  }
}

/// A script of ISO 15924, as ICU numbers it.
package struct Script: RawRepresentable, Hashable, Sendable {
  package let rawValue: CInt
  package init(rawValue: CInt) { self.rawValue = rawValue }

  /// The script of a four-letter code, `Hani`; nil where there is none.
  package init?(code: String) {
    // ICU takes names of locales too, and none for the system's own.
    guard code.utf8.count == 4 else { return nil }
    let value = unsafe stet_script_from_name(code)
    guard value != Self.unknown else { return nil }
    rawValue = value
  }

  /// ICU's `USCRIPT_UNKNOWN`.
  private static let unknown: CInt = 103

  package static let common = Script(rawValue: 0)
  package static let inherited = Script(rawValue: 1)
  package static let arabic = Script(rawValue: 2)
  package static let cyrillic = Script(rawValue: 8)
  package static let greek = Script(rawValue: 14)
  package static let han = Script(rawValue: 17)
  package static let hangul = Script(rawValue: 18)
  package static let hebrew = Script(rawValue: 19)
  package static let hiragana = Script(rawValue: 20)
  package static let katakana = Script(rawValue: 22)
  package static let latin = Script(rawValue: 25)

  /// The four-letter code, `Hani`.
  package var code: String {
    guard let name = unsafe stet_script_name(rawValue) else { return "Zzzz" }
    return unsafe String(cString: name)
  }
}

internal import ICU

/// What a character is to the segmenter: its Sentence_Break property and, for marks, their part.
///
/// One byte: the property in the low half, the mark in the high half.
struct ScalarClass {
  /// The part that a mark plays. Plain constants: an enumeration would be checked at every use.
  struct Mark: Equatable {
    let rawValue: UInt8
    static var none: Mark { Mark(rawValue: 0) }
    static var strong: Mark { Mark(rawValue: 1) }
    static var dot: Mark { Mark(rawValue: 2) }
    static var ellipsis: Mark { Mark(rawValue: 3) }
    static var openBracket: Mark { Mark(rawValue: 4) }
    static var closeBracket: Mark { Mark(rawValue: 5) }
    static var openQuote: Mark { Mark(rawValue: 6) }
    static var closeQuote: Mark { Mark(rawValue: 7) }
    static var straightQuote: Mark { Mark(rawValue: 8) }
    static var lineEnd: Mark { Mark(rawValue: 9) }
    static var dash: Mark { Mark(rawValue: 10) }
    static var middle: Mark { Mark(rawValue: 11) }
    static var pictograph: Mark { Mark(rawValue: 12) }
    static var backtick: Mark { Mark(rawValue: 13) }
  }

  let rawValue: UInt8

  /// A letter without case, and no mark.
  static var ideograph: ScalarClass { ScalarClass(rawValue: 6) }

  @inline(__always) var mark: Mark { Mark(rawValue: rawValue >> 4) }
  /// The number of a value of ``SentenceBreak``.
  @inline(__always) private var property: UInt8 { rawValue & 0x0F }

  var isLower: Bool { property == 4 }
  var isUpper: Bool { property == 10 }
  var isNumeric: Bool { property == 5 }
  /// A letter of a script without cases.
  var isCaseless: Bool { property == 6 }
  var isLetter: Bool { isLower || isUpper || isCaseless }
  var isWord: Bool { isLetter || isNumeric }
  var isSpace: Bool { property == 8 }
  /// A combining mark or an invisible control: part of what stands before it.
  var isExtending: Bool { property == 12 || property == 3 }
  /// An invisible control, such as a mark of direction.
  var isFormat: Bool { property == 3 }
  /// A combining mark or a joiner: no boundary stands before it.
  var isCombining: Bool { property == 12 }
  var isTerminator: Bool { mark == .strong || mark == .dot || mark == .ellipsis }
  var isOpening: Bool { mark == .openBracket || mark == .openQuote }
  var isClosing: Bool { mark == .closeBracket || mark == .closeQuote }
}

/// The classes of the Basic Multilingual Plane, made once; other planes ask ICU.
enum ScalarClasses {
  static let table: [UInt8] = {
    var table = SentenceBreak.table(count: 0x10000)
    for value in table.indices where table[value] == SentenceBreak.sTerm.rawValue {
      set(.strong, UInt32(value), in: &table)
    }
    for (mark, scalars) in marks {
      for scalar in scalars.unicodeScalars { set(mark, scalar.value, in: &table) }
    }
    for range in pictographs {
      for value in range { set(.pictograph, value, in: &table) }
    }
    // A space of no width, and the blank of Braille, are written for a space.
    table[0x200B] = SentenceBreak.sp.rawValue
    table[0x2800] = SentenceBreak.sp.rawValue
    return table
  }()

  /// Whether a scalar is of the class ``ScalarClass/ideograph``, as all of U+4E00…U+9FEF are.
  @inline(__always) static func isIdeograph(_ value: UInt32) -> Bool {
    (0x4E00...0x9FEF).contains(value)
  }

  /// The class of a scalar beyond the Basic Multilingual Plane.
  static func astral(_ value: UInt32) -> ScalarClass {
    let property = SentenceBreak(value)
    var mark = ScalarClass.Mark.none
    if (0x1F000...0x1FBFF).contains(value), property == .other { mark = .pictograph }
    if property == .sTerm { mark = .strong }
    return ScalarClass(rawValue: property.rawValue | mark.rawValue << 4)
  }

  private static func set(_ mark: ScalarClass.Mark, _ value: UInt32, in table: inout [UInt8]) {
    table[Int(value)] = table[Int(value)] & 0x0F | mark.rawValue << 4
  }

  private static let marks: [(ScalarClass.Mark, String)] = [
    (.strong, "‽⸮｡"), (.dot, ".．"), (.ellipsis, "…"),
    (.openBracket, "([{（［｛【〔《〈〖"), (.closeBracket, ")]}）］｝】〕》〉〗"),
    (.openQuote, "“‘„‚«‹「『﹁﹃〝"), (.closeQuote, "”’»›」』﹂﹄〞〟"),
    (.straightQuote, "\""), (.lineEnd, "\n\r\u{2028}\u{2029}\u{85}\u{B}\u{C}"),
    (.dash, "-–—―"), (.middle, ",;:，；：、،؛·"), (.backtick, "`"),
  ]

  /// Pictures that close a sentence in messages; arrows and check marks open list items.
  private static let pictographs: [ClosedRange<UInt32>] = [
    0x2600...0x26FF, 0x2708...0x270D, 0x2728...0x2728, 0x2763...0x2764, 0x2B50...0x2B50,
  ]
}

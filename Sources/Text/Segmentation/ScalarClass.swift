internal import ICU

/// What a character is to the segmenter: its Sentence_Break property and, for marks, their part.
///
/// One byte: the property in the low half, the mark in the high half.
struct ScalarClass {
  enum Mark: UInt8 {
    case none, strong, dot, ellipsis, openBracket, closeBracket, openQuote, closeQuote
    case straightQuote, lineEnd, dash, middle, pictograph, backtick
  }

  let rawValue: UInt8

  @inline(__always) var mark: Mark { Mark(rawValue: rawValue >> 4) ?? .none }
  @inline(__always) private var property: UInt8 { rawValue & 0x0F }

  @inline(__always) private func has(_ value: SentenceBreak) -> Bool { property == value.rawValue }
  var isLower: Bool { has(.lower) }
  var isUpper: Bool { has(.upper) }
  var isNumeric: Bool { has(.numeric) }
  /// A letter of a script without cases.
  var isCaseless: Bool { has(.oLetter) }
  var isLetter: Bool { isLower || isUpper || isCaseless }
  var isWord: Bool { isLetter || isNumeric }
  var isSpace: Bool { has(.sp) }
  /// A combining mark or an invisible control: part of what stands before it.
  var isExtending: Bool { has(.extend) || has(.format) }
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
    // A space of no width is a space to the reader of a text without spaces.
    table[0x200B] = SentenceBreak.sp.rawValue
    return table
  }()

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

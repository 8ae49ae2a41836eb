internal import ICU

/// A word beside a candidate: its folded, composed scalars and its shape. It lives on the stack.
struct Token {
  private(set) var scalars = InlineArray<32, UInt32>(repeating: 0)
  /// Scalars after composition; 32 for anything longer.
  private(set) var count = 0
  private(set) var start: Int
  private(set) var end: Int
  private(set) var letters = 0
  private(set) var uppers = 0
  private(set) var lowers = 0
  private(set) var digits = 0
  private(set) var dots = 0
  private(set) var others = 0
  /// The most letters between two dots.
  private(set) var longestPiece = 0
  private(set) var opensWithUpper = false
  private(set) var last = ScalarClass(rawValue: 0)
  private var piece = 0

  init(_ text: borrowing SentenceText, _ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
    var at = start
    while at < end {
      let next = text.scalar(at: at)
      append(next)
      at += next.width
    }
  }

  /// Appends the scalars of a word that stands further on.
  mutating func append(_ other: Token) {
    for index in 0..<other.count where count < 32 {
      scalars[count] = other.scalars[index]
      count += 1
    }
  }

  private mutating func append(_ scalar: SentenceText.Scalar) {
    let folded = Self.folded(scalar)
    if count > 0, count < 32, scalar.value >= 0x300,
      let composed = Unicode.Scalar.composed(scalars[count - 1], folded)
    {
      scalars[count - 1] = composed
      return
    }
    // Vowel signs are letters of their word; accents that compose with nothing are left out.
    if scalar.kind.isFormat || (scalar.kind.isExtending && scalar.value < 0x900) { return }
    count(scalar)
    if count < 32 {
      scalars[count] = folded
      count += 1
    }
  }

  private mutating func count(_ scalar: SentenceText.Scalar) {
    last = scalar.kind
    piece += 1
    if scalar.kind.isLetter {
      if scalar.kind.isUpper {
        if letters + digits + dots + others == 0 { opensWithUpper = true }
        uppers += 1
      }
      if scalar.kind.isLower { lowers += 1 }
      letters += 1
    } else if scalar.kind.isNumeric {
      digits += 1
    } else if scalar.value == 0x2E {
      dots += 1
      piece = 0
    } else if scalar.value == 0x2D, piece == 1, dots > 0 {
      // `J.-P.`: the hyphen of a double name.
      piece = 0
    } else {
      others += 1
    }
    longestPiece = max(longestPiece, piece)
  }

  private static func folded(_ scalar: SentenceText.Scalar) -> UInt32 {
    if scalar.value < 0x80 {
      return (0x41...0x5A).contains(scalar.value) ? scalar.value | 0x20 : scalar.value
    }
    if scalar.value == 0x2019 { return 0x27 }
    return scalar.kind.isUpper ? Unicode.Scalar.lowered(scalar.value) : scalar.value
  }

  var isEmpty: Bool { count == 0 }
  var isWord: Bool { letters > 0 && digits + dots + others == 0 }
  /// Letters of a script without capitals.
  var isCaseless: Bool { letters > 0 && uppers + lowers == 0 }
  var isDigits: Bool { digits > 0 && letters + dots + others == 0 }
  var isSingleLetter: Bool { count == 1 && letters == 1 }
  /// Figures, with or without marks between them.
  var isFigure: Bool { digits > 0 && letters == 0 && last.isNumeric }
  /// Every letter after the first is in lower case.
  var isLowerAfterFirst: Bool { lowers == letters - (opensWithUpper ? 1 : 0) }
  var isAllUpper: Bool { letters > 0 && uppers == letters }
  /// Letters by ones and twos between dots: `U.S`, `z.B`, `Ph.D`.
  var isAcronym: Bool {
    dots > 0 && letters > 1 && others == 0 && longestPiece <= 2 && !last.isNumeric
  }
  /// Capitals by ones between dots: `J.R.R`.
  var isInitials: Bool { isAcronym && longestPiece == 1 && isAllUpper && digits == 0 }

  /// A Roman numeral of capitals.
  var isRoman: Bool {
    guard isWord, isAllUpper, count <= 8 else { return false }
    for index in 0..<count {
      switch scalars[index] {
      case 0x69, 0x76, 0x78, 0x6C, 0x63, 0x64, 0x6D: continue
      default: return false
      }
    }
    return true
  }

  /// `str`, for a street.
  var isStreet: Bool {
    count == 3 && scalars[0] == 0x73 && scalars[1] == 0x74 && scalars[2] == 0x72
  }

  func contains(_ value: UInt32) -> Bool {
    for index in 0..<count where scalars[index] == value { return true }
    return false
  }

  /// `a.m` and `p.m`.
  var isHalfOfDay: Bool {
    count == 3 && dots == 1 && scalars[2] == 0x6D && (scalars[0] == 0x61 || scalars[0] == 0x70)
  }

  /// English `I`.
  var isFirstPerson: Bool { isSingleLetter && scalars[0] == 0x69 && uppers == 1 }
}

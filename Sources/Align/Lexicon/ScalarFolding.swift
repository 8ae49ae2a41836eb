/// What a character is in a lexicon's term, and how it is folded (``WordFolder``), remembered by
/// character: a lexicon has hundreds of thousands of words and a few hundred characters.
struct ScalarFolding: ~Copyable {
  enum Role: UInt8 {
    case separator
    case apostrophe
    case letter
    /// 0 to 9.
    case digit
    /// A Han character or kana.
    case ideograph
  }

  /// By scalar of the first two planes, which hold all alphabets: one more than its place in the
  /// tables; 0 where it has none yet.
  private var places = [UInt32](repeating: 0, count: 0x20000)
  private var roles: [Role] = []
  /// The folded forms one after the other in UTF-8, and where each ends.
  private var folded: [UInt8] = []
  private var ends: [Int] = [0]

  init() { for value in 0..<0x80 { _ = place(Unicode.Scalar(UInt8(value))) } }

  @inline(__always)
  mutating func role(_ scalar: Unicode.Scalar) -> Role {
    if scalar.isASCII { return roles[Int(scalar.value)] }
    if Self.isIdeograph(scalar) { return .ideograph }
    return Int(scalar.value) < places.count ? roles[place(scalar)] : .separator
  }

  /// Hands over the bytes of the folded form until the body returns false.
  @inline(__always)
  mutating func fold(_ scalar: Unicode.Scalar, _ body: (UInt8) -> Bool) -> Bool {
    let place = scalar.isASCII ? Int(scalar.value) : place(scalar)
    for index in ends[place]..<ends[place + 1] {
      guard body(folded[index]) else { return false }
    }
    return true
  }

  private mutating func place(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if places[value] > 0 { return Int(places[value]) - 1 }
    let role = Self.role(scalar)
    roles.append(role)
    folded += (role == .letter ? WordFolder.folded(String(scalar)) : String(scalar)).utf8
    ends.append(folded.count)
    places[value] = UInt32(roles.count)
    return roles.count - 1
  }

  private static func role(_ scalar: Unicode.Scalar) -> Role {
    switch scalar {
    case "0"..."9": return .digit
    case "'", "’", "ʼ", "`": return .apostrophe
    default: break
    }
    let properties = scalar.properties
    let isLetter =
      properties.isAlphabetic || properties.isDiacritic || properties.numericType != nil
      || properties.generalCategory == .format
    return isLetter ? .letter : .separator
  }

  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    HanText.isHan(scalar) || Okurigana.isKana(scalar) || scalar == "々" || scalar == "〆"
  }
}

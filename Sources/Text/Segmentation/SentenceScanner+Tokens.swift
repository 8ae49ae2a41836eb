extension SentenceScanner {
  /// The word that ends at an offset, its inner marks included, the end mark left out.
  func token(before offset: Int) -> Token {
    var from = offset
    let limit = min(offset, max(start, offset - 96))
    while from > limit {
      let scalar = text.scalar(before: from)
      if stopsToken(scalar, isLast: from == offset) { break }
      from -= scalar.width
    }
    from = max(from, limit)
    while from < offset, text.byte(from) == 0x2D { from += 1 }
    return Token(text, from..<offset)
  }

  private func stopsToken(_ scalar: SentenceText.Scalar, isLast: Bool) -> Bool {
    if scalar.kind.isWord {
      return SentenceText.isEastAsian(scalar.value) && !profile.traits.contains(.korean)
    }
    switch scalar.kind.mark {
    case .openBracket, .openQuote, .closeQuote, .straightQuote, .lineEnd:
      return scalar.value != 0x2019
    case .middle: return true
    case .dash: return scalar.value != 0x2D
    default: break
    }
    switch scalar.value {
    case 0x27, 0x2F, 0x2A, 0x5F, 0x2022, 0x2023, 0x2043: return true
    default: return scalar.kind.isSpace || SentenceText.isEastAsian(scalar.value)
    }
  }

  /// The last word before an offset, whatever marks stand between.
  func word(before offset: Int) -> Token {
    var end = offset
    let limit = min(offset, max(start, offset - 16))
    while end > limit, !text.scalar(before: end).kind.isWord {
      end -= text.scalar(before: end).width
    }
    var from = end
    let far = min(end, max(start, end - 64))
    while from > far {
      let scalar = text.scalar(before: from)
      guard scalar.kind.isWord || scalar.kind.isExtending || scalar.value == 0x2E else { break }
      from -= scalar.width
    }
    return Token(text, max(from, far)..<end)
  }

  /// The word that begins at an offset, opening marks passed over.
  func word(after offset: Int) -> Token {
    var from = offset
    while from < text.end, from - offset < 12 {
      let scalar = text.scalar(at: from)
      let opens =
        scalar.kind.isOpening || scalar.kind.mark == .straightQuote || scalar.kind.mark == .backtick
      guard opens || isOpener(scalar.value) else { break }
      from += scalar.width
    }
    var to = from
    while to < text.end, to - from < 96 {
      let scalar = text.scalar(at: to)
      let belongs = scalar.kind.isWord || scalar.kind.isExtending
      guard belongs || scalar.value == 0x27 || scalar.value == 0x2019 || scalar.value == 0x2D else {
        break
      }
      to += scalar.width
    }
    return Token(text, from..<to)
  }

  /// `'`, `*`, `_`, `¿`, `¡`.
  private func isOpener(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2A || value == 0x5F || value == 0xBF || value == 0xA1
  }

  /// Whether the run of characters other than spaces before an offset looks like an address or a
  /// formula: `name@host`, `a/b`, `x=y`.
  func isInAddress(_ offset: Int) -> Bool {
    var at = offset
    while at > text.start, offset - at < 40 {
      switch text.byte(at - 1) {
      case 0x20, 0x09, 0x0A, 0x0D: return false
      case 0x40, 0x2F, 0x5C, 0x3D, 0x26: return true
      default: at -= 1
      }
    }
    return false
  }

  /// Whether the run of characters from an offset on looks like the rest of an address.
  func opensAddress(_ offset: Int) -> Bool {
    var at = offset
    while at < text.end, at - offset < 60 {
      switch text.byte(at) {
      case 0x20, 0x09, 0x0A, 0x0D, 0x80...: return false
      case 0x40, 0x2F: return true
      case 0x2E where (0x61...0x7A).contains(text.byte(at + 1)): return true
      default: at += 1
      }
    }
    return false
  }
}

internal import ICU

/// How many letters of each script a text has.
struct LetterCounts {
  private var counts: [Script: Int] = [:]
  private(set) var cyrillic: [UInt32: Int] = [:]
  private(set) var arabic: [UInt32: Int] = [:]

  /// - Parameter text: valid UTF-8.
  init(_ text: ArraySlice<UInt8>) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 {
        if (0x61...0x7A).contains(scalar.value | 0x20) { counts[.latin, default: 0] += 1 }
        continue
      }
      let script = scalar.script
      guard script != .common, script != .inherited else { continue }
      counts[script, default: 0] += 1
      if script == .cyrillic { cyrillic[scalar.lowered.value, default: 0] += 1 }
      if script == .arabic { arabic[scalar.value, default: 0] += 1 }
    }
  }

  subscript(script: Script) -> Int { counts[script] ?? 0 }

  /// The script with the most letters, an ideograph or a syllable counting for three of an
  /// alphabet; kana count with the ideographs. Nil for a text without letters.
  var leading: Script? {
    var weights = counts
    weights[.han, default: 0] += weights.removeValue(forKey: .hiragana) ?? 0
    weights[.han, default: 0] += weights.removeValue(forKey: .katakana) ?? 0
    for script in [Script.han, .hangul] { weights[script] = (weights[script] ?? 0) * 3 }
    let best = weights.filter { $0.value > 0 }
      .max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return best?.key
  }
}

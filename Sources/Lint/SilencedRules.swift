/// Rules that say nothing where another one speaks of the same words.
enum SilencedRules {
  /// Rules that hold the numbers of the two sides against each other.
  private static let figures: Set<String> = [
    "number-mismatch", "date-mismatch", "currency-mismatch", "unit-mismatch", "percent-mismatch",
    "multiple-mismatch", "approximation-lost",
  ]

  static let byRule: [String: Set<String>] = [
    "unsupported": [
      "number-unsupported", "date-unsupported", "name-unsupported", "quote-unsupported",
    ],
    "untranslated": figures.union([
      "addition", "unsupported", "fullwidth-mark", "title-mark", "middle-dot", "repeated-word",
      "sentence-start", "double-space", "odd-space", "mark-spacing", "ellipsis-style",
      "dash-style", "quote-style", "end-mark", "source-copied", "length-ratio",
    ]),
    "source-copied": figures.union(["addition", "length-ratio"]),
    "duplicate-translation": figures.union(["addition", "length-ratio"]),
    "empty-target": ["length-ratio"],
    "addition": figures.union(["length-ratio"]),
    "omitted": figures.union(["length-ratio"]),
    "date-unsupported": ["number-unsupported"],
    "date-mismatch": ["date-invalid"],
    "date-invalid": ["date-unsupported", "number-unsupported"],
    "mojibake": [
      "invisible-character", "odd-space", "double-space", "fullwidth-mark", "untranslated",
      "near-miss", "mark-spacing", "quote-balance", "quote-style", "dash-style", "sentence-start",
      "wrong-script-letter", "ellipsis-style", "french-spacing", "repeated-word",
    ],
    "wrong-script-letter": ["untranslated", "near-miss", "name-unsupported", "name-mismatch"],
    "invisible-character": ["near-miss", "wrong-script-letter"],
    "untranslated-unit": figures.union(["untranslated"]),
    "cjk-dash": ["untranslated", "dash-style", "double-space", "fullwidth-mark"],
    "fullwidth-mark": [
      "mark-spacing", "double-space", "odd-space", "quote-balance", "quote-style", "french-spacing",
    ],
    "title-mark": ["bracket-balance", "quote-balance"],
    "mark-spacing": ["double-space", "odd-space", "french-spacing"],
    "double-space": ["odd-space", "french-spacing"],
    "acronym-mismatch": ["acronym-undefined"],
  ]
}

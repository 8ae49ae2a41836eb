/// Rules that say nothing where another one speaks of the same words.
enum SilencedRules {
  static let byRule: [String: Set<String>] = [
    "unsupported": [
      "number-unsupported", "date-unsupported", "name-unsupported", "quote-unsupported",
    ],
    "untranslated": [
      "addition", "number-mismatch", "unsupported", "fullwidth-mark", "title-mark", "middle-dot",
      "repeated-word", "sentence-start", "double-space", "odd-space", "mark-spacing",
      "ellipsis-style", "dash-style", "quote-style", "end-mark",
    ],
    "addition": ["number-mismatch"],
    "omitted": ["number-mismatch"],
    "date-unsupported": ["number-unsupported"],
    "mojibake": [
      "invisible-character", "odd-space", "double-space", "fullwidth-mark", "untranslated",
      "near-miss", "mark-spacing", "quote-balance", "quote-style", "dash-style", "sentence-start",
      "wrong-script-letter", "ellipsis-style", "french-spacing", "repeated-word",
    ],
    "wrong-script-letter": ["untranslated", "near-miss", "name-unsupported", "name-mismatch"],
    "invisible-character": ["near-miss", "wrong-script-letter"],
    "untranslated-unit": ["untranslated", "number-mismatch"],
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

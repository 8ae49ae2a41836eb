/// A small closed table: other ways to write what everybody writes in several ways. Names of a
/// field belong in a glossary.
enum TermAliases {
  /// By folded word: what it stands for.
  static let english: [String: [String]] = [
    "prc": ["china"], "chinese": ["china"], "sino": ["china"],
    "bri": ["belt", "road", "initiative"],
    "sme": ["small", "medium", "enterprise"], "smes": ["small", "medium", "enterprise"],
    "eu": ["european", "union"], "un": ["united", "nations"], "u.n": ["united", "nations"],
    "uk": ["britain"], "u.k": ["britain"], "british": ["britain"],
    "u.s": ["usa"], "american": ["usa"], "america": ["usa"],
    "russian": ["russia"], "ukrainian": ["ukraine"],
    "kazakh": ["kazakhstan"], "kazakhstani": ["kazakhstan"], "uzbek": ["uzbekistan"],
    "kyrgyz": ["kyrgyzstan"], "tajik": ["tajikistan"], "turkmen": ["turkmenistan"],
    "german": ["germany"], "french": ["france"], "japanese": ["japan"], "indian": ["india"],
    "auto": ["automobile"], "autos": ["automobile"], "tech": ["technology"],
    "pm": ["prime", "minister"], "gov": ["government"], "govt": ["government"],
    "centre": ["center"], "percent": ["%"], "infra": ["infrastructure"],
  ]

  /// Scale words and their abbreviations, after a number.
  static let scales: [String: String] = [
    "bn": "billion", "billion": "billion", "billions": "billion", "milliarden": "billion",
    "mrd": "billion", "m": "million", "mn": "million", "million": "million",
    "millions": "million", "millionen": "million", "mio": "million", "trillion": "trillion",
    "tn": "trillion", "k": "thousand", "thousand": "thousand",
  ]

  static let numberWords: [String: String] = [
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "twenty": "20", "thirty": "30",
    "forty": "40", "fifty": "50", "hundred": "100", "zwei": "2", "drei": "3", "vier": "4",
    "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "zehn": "10",
  ]
}

internal import ICU
internal import Text

/// A letter of another script that looks like one of the word's own.
enum WrongScriptLetter: Check {
  static let about = About(
    id: "wrong-script-letter", severity: .error, fixability: .safe,
    summary: "A letter inside a word is of another script and only looks right",
    rationale: """
      `Оsh` with a Cyrillic О looks like `Osh` and is another word to every search, sort, link and
      spelling checker. A word is reported where all its letters of one script have a twin in the
      other one, which the fix writes. Words that mix scripts on purpose (`SMS-ка`, `μTorrent`) have
      letters without a twin and are left alone.
      """,
    bad: [
      Example("en", target: "The talks in «\u{41E}sh» ended at noon."),
      Example("en", target: "The «harb\u{43E}ur» opens in May, says «COVI\u{39D}OX»."),
      Example("ru", target: "Порт «\u{63}егодня» открыт."),
      Example("de", target: "Der «H\u{430}fen» öffnet im Mai."),
    ],
    good: [
      Example("en", target: "The talks in Osh ended; the Cyrillic letter а is not a."),
      Example("ru", target: "Он отправил SMSку из IT-компании и взял iPhone’ы."),
      Example("en", target: "μTorrent, 5 kΩ, α-helix and the βeta of ΔT."),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let marks = pair.marks[.scriptBorder]
    guard !marks.isEmpty else { return }
    let around = Surroundings(pair.target)
    let script: Script = pair.target.language.isWritten(in: .cyrillic) ? .cyrillic : .latin
    var end: UInt32 = 0
    for mark in marks where mark.range.start >= end {
      let word = around.word(before: mark.range.start).union(around.word(from: mark.range.start))
      end = word.end
      guard let meant = LookAlikes.unmixed(around.string(word), preferring: script) else {
        continue
      }
      let written = Wording.quoted(pair.target, word)
      report(
        finding(
          word, "\(written) mixes \(meant.wrong) letters with \(meant.right) ones",
          fix: fix("write it in \(meant.right) letters", word, by: meant.word)))
    }
  }
}

internal import Text

/// Text that was read in a wrong encoding.
enum Mojibake: Check {
  static let about = About(
    id: "mojibake", severity: .error, fixability: .safe,
    summary: "Letters were garbled by a wrong encoding",
    rationale: """
      `Ã©` for é, `â€™` for ’ and a black diamond for a lost letter say that a file was saved in one
      encoding and read in another. Where the bytes tell what was meant, the fix writes it.
      """,
    bad: [
      Example("en", target: "The «cafÃ©» on the quay opens in May."),
      Example("en", target: "The port«â€™»s new quay."),
      Example("en", target: "The t«\u{FFFD}»wn on the lake."),
      Example("fr", target: "Le port a «Ã©tÃ©» «rÃ©novÃ©»."),
      Example("ru", target: "Дул «Ð²ÐµÑ‚ÐµÑ€» с моря."),
      Example("zh", target: "港口«ä¸­å›½»将于五月开放。"),
      Example("zh", target: "文件里只有«锟斤拷»。"),
    ],
    good: [
      Example("fr", target: "Le café, l’été et le château\u{A0}: “garçon”, dit-elle."),
      Example("pt", target: "São Paulo e a AÇÃO “NÃO” foram notícia."),
      Example("de", target: "Das „Menü“ macht „Spaß“, „Ä“ und „Ö“ auch – so ß…"),
      Example("zh", target: "港口将于五月开放，“新”码头也是。"),
    ])

  static func run(on pair: Pair, report: (Finding) -> Void) {
    let marks = pair.marks[.misread]
    guard !marks.isEmpty else { return }
    let reader = MisreadText(pair.target)
    var end: UInt32 = 0
    for mark in marks where mark.range.start >= end {
      guard let found = reader.misread(at: mark) else { continue }
      end = found.range.end
      let written = Wording.quoted(pair.target, found.range)
      if let meant = found.meant {
        report(
          finding(
            found.range, "\(written) is \(Wording.quoted(meant)), read in a wrong encoding",
            fix: fix("write \(Wording.quoted(meant))", found.range, by: meant)))
      } else {
        report(finding(found.range, "\(written) stands for letters that an encoding lost"))
      }
    }
  }
}

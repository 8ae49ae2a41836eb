internal import ICU
internal import Terms
internal import Text

/// A Chinese surname read as an ordinary word.
enum SurnameReading: Check {
  static let about = About(
    id: "surname-reading", severity: .warning, fixability: .unsafe,
    summary: "The surname has another reading",
    rationale: """
      曾, 单 and 仇 are read *Zeng*, *Shan* and *Qiu* in names, and *ceng*, *dan* and *chou* in words;
      a transcription machine does not know. Reported is a name that spells its Chinese form
      character by character as words are read. Names of the glossary, surnames that are read in
      both ways (乐, 盖, 覃, 缪), and spellings of Hong Kong, Taiwan and abroad are left alone.
      """,
    bad: [
      Example(
        "zh→en", source: "工程师曾宪民介绍了进度。",
        target: "The engineer «Ceng Xianmin» explained the progress."),
      Example(
        "zh→en", source: "教练单玉兰带队出发。", target: "The coach, «Dan Yulan», left with the team."),
    ],
    good: [
      Example(
        "zh→en", source: "工程师曾宪民介绍了进度。",
        target: "The engineer Zeng Xianmin explained the progress."),
      Example(
        "zh→en", source: "工程师王小明介绍了进度。",
        target: "The engineer Xiaoming Wang explained the progress."),
      Example("zh→en", source: "《解放日报》报道了此事。", target: "Jiefang Daily reported the matter."),
      Example("zh→en", source: "歌手乐嘉文登台。", target: "The singer Le Jiawen went on stage."),
    ])

  /// Surnames that are read in both ways.
  private static let open: Set<Unicode.Scalar> = ["乐", "盖", "覃", "缪", "召", "粘", "秘", "繁", "员"]

  static func run(on pair: Pair, report: (Finding) -> Void) {
    guard let source = pair.source, source.language.base == "zh",
      pair.target.language.isWritten(in: .latin)
    else { return }
    let forms = pair.words(.target)
    let misread = Set(Readings.misreadSurnames.compactMap(forms.form))
    var reported: Set<String> = []
    let lines = HanLines(source)
    let candidates = pair.pinyin(.target)
    for candidate in candidates.places {
      let reading = candidates.readings[candidate.reading]
      guard (2...3).contains(reading.syllables) else { continue }
      let entries = forms.entries(in: candidate.range)
      guard entries.count == 2,
        entries.indices.contains(where: { misread.contains(entries.base.form(at: $0)) })
      else { continue }
      let words = entries.map(\.folded)
      guard !pair.glossaryWords(.target).accepted.contains(reading.key),
        let match = person(candidate, reading, words, in: lines, pair),
        reported.insert(reading.key).inserted
      else { continue }
      report(finding(candidate, match, pair))
    }
  }

  private struct Person {
    let range: TextRange
    let han: String
    let surname: String
  }

  /// The Chinese name that the words spell as words are read.
  private static func person(
    _ candidate: PinyinCandidate, _ reading: PinyinRuns.Reading, _ words: [String],
    in lines: HanLines, _ pair: Pair
  ) -> Person? {
    guard let source = pair.source else { return nil }
    for index in pair.beads.neighbourhood(of: candidate.segment, on: .target)
    where source.segments.indices.contains(index) {
      let line = lines[index]
      for start in 0..<max(0, line.scalars.count + 1 - reading.syllables) {
        let first = line.scalars[start]
        guard words.contains(where: { mayRead(first, $0) }),
          let window = line.window(start..<start + reading.syllables)
        else { continue }
        let surname = String(String.UnicodeScalarView([first]))
        let wrong = Readings.plain(surname)
        guard words.contains(wrong), !open.contains(first),
          Pinyin.isPersonalName(window.han) || Readings.isSurname(first)
        else { continue }
        let (own, right) = (Readings.name(surname), Readings.name(window.han))
        let rest = Readings.plain(String(String.UnicodeScalarView(window.scalars.dropFirst())))
        guard own != wrong, right != reading.key, !right.isEmpty else { continue }
        let isOrdered = words == [wrong, rest] || words == [rest, wrong]
        guard isOrdered, right == own + rest else { continue }
        return Person(range: window.range, han: window.han, surname: own)
      }
    }
    return nil
  }

  /// Whether a character may be read so as words are.
  private static func mayRead(_ scalar: Unicode.Scalar, _ word: String) -> Bool {
    if let initial = Readings.initial(of: scalar), initial != word.utf8.first { return false }
    return PinyinReadings.shared[scalar].map { word.utf8.elementsEqual($0) } ?? true
  }

  private static func finding(
    _ candidate: PinyinCandidate, _ person: Person, _ pair: Pair
  ) -> Finding {
    let entries = Array(pair.words(.target).entries(in: candidate.range))
    let plain = Readings.plain(String(person.han.prefix(1)))
    let place = entries.first { $0.folded == plain }?.range ?? candidate.range
    let right = person.surname.prefix(1).uppercased() + person.surname.dropFirst()
    return Finding(
      rule: about.id, severity: about.severity,
      message: "\(Wording.quoted(pair.target, candidate.range)): the surname "
        + "\(person.han.prefix(1)) is read \(right) in names",
      side: .target, range: candidate.range,
      related: [Related(side: .source, range: person.range, message: "the source: \(person.han)")],
      fixes: [
        Fix(
          title: "write \(right)", isSafe: false,
          edits: [Edit(side: .target, range: place, replacement: right)])
      ])
  }
}

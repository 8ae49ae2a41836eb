internal import Foundation
internal import Specimens
internal import Text

let usage = """
  Usage: Bench [PART]
  Run it in the project's folder, in a release build. Without a part, all but the last nine.

    pair [FOLDER]   start-up, lint of a pair, its stages, each check; FOLDER holds a pair of
                    interview.en.txt and summary.en.txt to measure beside the texts of Corpora/
    segment         sentences and words of 10 MB, English and Chinese, beside ICU's
    growth          what a byte costs in 1, 10 and 100 MB, of ordinary and of hostile texts
    terms           a term base of 100,000 terms: loading, memory, matching
    align LONG      segments aligned a second and the growth of it, on texts of up to LONG segments
    quality FOLDER SOURCE TARGET [LEXICON…]
                    alignments of the texts of a folder beside those of people, with each evidence
                    left out in turn; SOURCE and TARGET are languages
    condensed       summaries: time and memory
    condensed FOLDER LANGUAGE
                    links of the texts of a folder beside those of people, with each evidence left
                    out in turn, and how many of the links of each probability are right
    quantities [COUNT]
                    a million, or COUNT, random figures of each language beside the same in another;
                    exits with 1 if two are not read alike
    report          the editors' report of 100,000 words, and two versions of them
    news [PAIRS [LANGUAGE [SAMPLES]]]
                    made articles (zh, de, fr or ru into English): false alarms on correct
                    translations, planted faults that are found, with samples of what went wrong
    rules MB        what each check costs on a made pair of texts of a size
    cut TEXT MB     sentences once, to run under a profiler or a counter of allocations; TEXT is
                    english, chinese, or a string to repeat
  """

let here = URL(filePath: FileManager.default.currentDirectoryPath)
let corpora = here.appending(path: "Corpora")
let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  .appending(path: "stet")
let arguments = Array(CommandLine.arguments.dropFirst())

func pairs(_ folder: String?) throws {
  let summit = corpora.appending(path: "summit")
  var pairs = [
    PairBench(
      name: "summary", source: summit.appending(path: "interview.clean.en.md"),
      target: summit.appending(path: "summary.en.md")),
    PairBench(
      name: "translation", source: summit.appending(path: "interview.zh.md"),
      target: summit.appending(path: "interview.en.md")),
  ]
  if let folder {
    let folder = URL(filePath: folder)
    pairs.append(
      PairBench(
        name: "real pair", source: folder.appending(path: "interview.en.txt"),
        target: folder.appending(path: "summary.en.txt")))
  }
  try ProgramBench(name: "start-up", program: program, arguments: ["--version"]).run()
  for pair in pairs {
    let lint = ["lint", pair.target.path, "--source", pair.source.path, "--date", "2025-06-20"]
    try ProgramBench(name: "\(pair.name): whole lint", program: program, arguments: lint).run()
    try pair.run()
  }
}

switch (arguments.first, arguments.count) {
case (nil, _):
  try pairs(nil)
  try SegmentBench(corpora: corpora).run()
  try SegmentBench(corpora: corpora).growth()
case ("pair", 1...2): try pairs(arguments.count > 1 ? arguments[1] : nil)
case ("segment", 1): try SegmentBench(corpora: corpora).run()
case ("growth", 1): try SegmentBench(corpora: corpora).growth()
case ("terms", 1): try TermsBench(corpora: corpora).run()
case ("align", 2): try AlignSpeed().run(Int(arguments[1]) ?? 10_000)
case ("quality", 4...):
  try AlignQuality(
    folder: URL(filePath: arguments[1]), source: Language(arguments[2]),
    target: Language(arguments[3]), files: Array(arguments.dropFirst(4))
  ).run()
case ("condensed", 1): try CondensedBench(corpora: corpora).run()
case ("condensed", 3):
  try CondensedQuality(folder: URL(filePath: arguments[1]), language: Language(arguments[2])).run()
case ("quantities", 1...2):
  let count = arguments.count > 1 ? Int(arguments[1]) : nil
  if try !QuantityBench(count: count ?? 1_000_000).run() { exit(1) }
case ("report", 1): try ReportBench().run()
case ("news", 1...4):
  for tongue in Tongue.allCases where arguments.count < 3 || tongue.rawValue == arguments[2] {
    try NewsBench(
      tongue: tongue, count: arguments.count > 1 ? Int(arguments[1]) ?? 10_000 : 10_000,
      samples: arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0
    ).run()
  }
case ("rules", 2): try RulesBench(megabytes: Double(arguments[1]) ?? 20).run()
case ("cut", 3): try SegmentBench(corpora: corpora).cut(arguments[1], Double(arguments[2]) ?? 1)
default: print(usage)
}

internal import Foundation
internal import Specimens
internal import Terms
internal import Text

/// A made-up term base of 100,000 terms: how long it takes to load, what it holds in memory, and
/// how fast its terms are found.
struct TermsBench {
  let corpora: URL
  private static let count = 100_000

  func run() throws {
    let table = Array(Self.table().utf8)
    Figure("terms: term base", Double(table.count) / 1e6, "MB").print()
    let load = try Stopwatch.median(runs: 5) {
      _ = try TermBaseFile.read(table, path: "made.csv")
    }
    Figure("terms: load 100,000 from CSV", load, "ms").print()
    let before = Self.resident()
    let glossary = try TermBaseFile.read(table, path: "made.csv")
    for language in ["en", "zh"] as [Language] {
      let make = Stopwatch.processorTime { _ = glossary.matcher(for: language) }
      Figure("terms: matcher \(language)", make, "ms").print()
    }
    Figure("terms: memory of base and matchers", Self.resident() - before, "MB").print()
    try match(glossary, "english", "en")
    try match(glossary, "chinese", "zh")
  }

  private func match(_ glossary: Glossary, _ name: String, _ language: Language) throws {
    let file = language == "zh" ? "interview.zh.md" : "interview.clean.en.md"
    let sentences = try SampleText.sentences(of: [
      corpora.appending(path: "summit").appending(path: file)
    ])
    let text = SampleText(of: sentences, bytes: 20_000_000, name: name, language: language)
    let matcher = glossary.matcher(for: language)
    var found = 0
    let matching = Stopwatch.median(runs: 5) { found = matcher.count(in: text.bytes) }
    Figure("terms: matching \(name)", text.megabytes / matching * 1000, "MB/s").print()
    Figure("terms: found in \(name)", Double(found), "terms").print()
  }

  /// 50,000 concepts with a Chinese and an English term.
  private static func table() -> String {
    var generator = SplitMix(state: 7)
    let han = Array("阿巴克拉马尼托斯瓦西亚山河州市中国合作铁路能源发展银行大学研究院会议组织".unicodeScalars)
    let syllables = ["ka", "ra", "to", "be", "shan", "mi", "no", "lu", "ver", "den", "tal", "or"]
    var text = "concept,type,language,term,status,valid_from,valid_to,note,source\n"
    for index in 0..<count / 2 {
      var chinese = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 3...6, using: &generator) {
        chinese.append(han[Int.random(in: 0..<han.count, using: &generator)])
      }
      var english = ""
      for word in 0..<Int.random(in: 1...3, using: &generator) {
        var name = ""
        for _ in 0..<Int.random(in: 2...3, using: &generator) {
          name += syllables[Int.random(in: 0..<syllables.count, using: &generator)]
        }
        english += (word > 0 ? " " : "") + name.prefix(1).uppercased() + name.dropFirst()
      }
      text += "c\(index),place,zh,\(String(chinese)),preferred,,,,made\n"
      text += "c\(index),place,en,\(english),preferred,,,,made\n"
    }
    return text
  }

  /// Megabytes of memory that the process holds.
  private static func resident() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
    return pages * 4096 / 1e6
  }
}

internal import Foundation
internal import Text

/// Speed and growth of the segmenter, on texts made of the sentences of `Corpora/`.
struct SegmentBench {
  private let english: [[UInt8]]
  private let chinese: [[UInt8]]

  /// - Parameter corpora: the folder `Corpora`.
  init(corpora: URL) throws {
    english = try SampleText.sentences(
      of: ["summit/interview.en.md", "summit/summary.en.md", "hafen/hafen.en.md"].map {
        corpora.appending(path: $0)
      })
    chinese = try SampleText.sentences(of: [corpora.appending(path: "summit/interview.zh.md")])
  }

  func run() throws {
    try IterationBench(sample: english(10_000_000)).run()
    try IterationBench(sample: chinese(10_000_000)).run()
  }

  func growth() throws {
    try GrowthBench(sample: english).run()
    try GrowthBench(sample: chinese).run()
    try GrowthBench { english($0).undivided }.run()
    try GrowthBench { chinese($0).undivided }.run()
    for (name, pattern) in GrowthBench.hostile {
      try GrowthBench { SampleText(repeating: pattern, bytes: $0, name: name) }.run()
    }
  }

  /// Cuts one text once: work for a profiler, or for a counter of allocations.
  func cut(_ name: String, _ megabytes: Double) {
    let count = Int(megabytes * 1e6)
    let sample =
      switch name {
      case "english": english(count).undivided
      case "chinese": chinese(count).undivided
      default: SampleText(repeating: name, bytes: count, name: name)
      }
    print(IterationBench.sentences(of: sample), "sentences")
  }

  private func english(_ count: Int) -> SampleText {
    SampleText(of: english, bytes: count, name: "English", language: "en")
  }

  private func chinese(_ count: Int) -> SampleText {
    SampleText(of: chinese, bytes: count, name: "Chinese", language: "zh")
  }
}

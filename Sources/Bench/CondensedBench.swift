internal import Align
internal import Formats
internal import Foundation
internal import Text

/// The time and room that summaries take to align, after the texts are segmented.
struct CondensedBench {
  let corpora: URL

  func run() throws {
    let summit = corpora.appending(path: "summit")
    for (name, source) in [("English", "interview.clean.en.md"), ("Chinese", "interview.zh.md")] {
      let documents = (
        try Self.document(summit.appending(path: source)),
        try Self.document(summit.appending(path: "summary.clean.en.md"))
      )
      try measure("\(name) interview, 3,600 words, and summary of 400", runs: 9) { documents }
    }
    let usual = try MadeSummary(source: 4000, target: 400).documents()
    try measure("made source of 4,000 words and summary of 400", runs: 9) { usual }
    let long = try MadeSummary(source: 100_000, target: 5000).documents()
    try measure("made source of 100,000 words and summary of 5,000", runs: 3) { long }
    Figure("greatest memory so far", AlignSpeed.peakMemory, "MB").print()
    let abridged = try MadeSummary(source: 40_000, target: 20_000).documents()
    try measure("made source of 40,000 words and abridgement of 20,000", runs: 1) { abridged }
    Figure("greatest memory so far", AlignSpeed.peakMemory, "MB").print()
  }

  private func measure(
    _ name: String, runs: Int, _ documents: () throws -> (Document, Document)
  ) throws {
    let (source, target) = try documents()
    _ = (source.segments, target.segments)
    let aligner = CondensedAligner()
    let first = Stopwatch.processorTime { _ = aligner.align(source: source, target: target) }
    Figure("\(name): first alignment, with cutting into words", first, "ms").print()
    let medians = try Stopwatch.medians(
      runs: runs,
      [
        { _ = aligner.align(source: source, target: target) }
      ])
    Figure("\(name): alignment", medians[0], "ms").print()
  }

  private static func document(_ url: URL) throws -> Document {
    try Format(path: url.path).read(
      [UInt8](Data(contentsOf: url)), name: url.lastPathComponent, language: nil)
  }
}

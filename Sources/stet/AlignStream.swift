internal import Align
internal import Lint
internal import Report
internal import Terms
internal import Text

/// `stet align --stream`.
struct AlignStream {
  private struct Record: Decodable {
    let source: StreamText
    let target: StreamText
    let sourceLanguage: String?
    let targetLanguage: String?
    let kind: String?
    let lexicon: [[String]]?
    let anchors: [[Int]]?
  }

  /// A record ready to be aligned.
  private struct Task {
    let job: AlignmentJob
    /// Whether a text was given on either side, rather than segments.
    let isText: Bool

    func members(_ alignment: Alignment) -> [(String, JSONValue?)] {
      let pair = Pair(
        source: job.documents.source, target: job.documents.target, alignment: alignment)
      guard case .object(let members)? = AlignmentReport.value(pair, hasSegments: isText) else {
        return []
      }
      return members.map { ($0.name, $0.value) }
    }
  }

  private let inputs: Inputs

  static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.has("--anchor") {
      throw Failure("--anchor goes with two files; a record has its own \"anchors\"")
    }
    try StreamUsage.check(arguments, foreign: ["--presegmented", "--output", "--through"])
    let stream = AlignStream(inputs: try Inputs(arguments))
    guard arguments.has("--pool") else {
      return Streams.run(Record.self) { record in
        let task = try stream.task(record)
        return task.members(task.job.aligned())
      }
    }
    return Streams.runTogether(Record.self, stream.task) { tasks in
      zip(tasks, AlignmentJob.pooled(tasks.map(\.job))).map { $0.members($1) }
    }
  }

  private func task(_ record: Record) throws -> Task {
    let source = try record.source.document("source", record.sourceLanguage)
    let target = try record.target.document("target", record.targetLanguage)
    let pairs: [(source: String, target: String)] = try (record.lexicon ?? []).map { entry in
      guard entry.count == 2 else { throw Failure("a lexicon entry is [source, target]") }
      return (entry[0], entry[1])
    }
    do {
      let job = try inputs.job(
        source, target, kind: record.kind,
        lexicon: pairs.isEmpty ? nil : inputs.lexicon.adding(pairs: pairs),
        anchors: try AnchorOption.anchors(pairs: record.anchors ?? []))
      let isText = !record.source.isSegmented && !record.target.isSegmented
      return Task(job: job, isText: isText)
    } catch let fault as AnchorFault {
      throw AnchorOption.failure(fault, firstNumber: 0)
    }
  }
}

internal import Align
internal import Lint
internal import Report
internal import Terms
internal import Text

/// `stet align --stream`.
enum AlignStream {
  private struct Record: Decodable {
    let source: StreamText
    let target: StreamText
    let sourceLanguage: String?
    let targetLanguage: String?
    let kind: String?
    let lexicon: [[String]]?
  }

  static func run(_ arguments: Arguments) throws -> Int32 {
    let inputs = try Inputs(arguments)
    return Streams.run(Record.self) { record in
      let source = try record.source.document("source", record.sourceLanguage)
      let target = try record.target.document("target", record.targetLanguage)
      let pairs: [(source: String, target: String)] = try (record.lexicon ?? []).map { entry in
        guard entry.count == 2 else { throw Failure("a lexicon entry is [source, target]") }
        return (entry[0], entry[1])
      }
      let lexicon = pairs.isEmpty ? nil : inputs.lexicon.adding(pairs: pairs)
      let alignment = try inputs.align(source, target, kind: record.kind, lexicon: lexicon)
      let pair = Pair(source: source, target: target, alignment: alignment)
      let isText = !record.source.isSegmented && !record.target.isSegmented
      guard case .object(let members)? = AlignmentReport.value(pair, hasSegments: isText) else {
        return []
      }
      return members.map { ($0.name, $0.value) }
    }
  }
}

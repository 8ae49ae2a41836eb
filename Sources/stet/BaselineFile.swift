internal import FoundationEssentials
internal import Report

/// Reads and writes baselines: JSON lines.
enum BaselineFile {
  private struct Line: Decodable {
    let path: String
    let rule: String
    let fingerprint: String
    let message: String?
  }

  static func read(_ path: String) throws -> Baseline {
    guard Files.exists(path) else {
      throw Failure("\(path): no such baseline; make it with stet baseline create")
    }
    let bytes = try Files.read(path)
    let decoder = JSONDecoder()
    var entries: [Baseline.Entry] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      guard let found = try? decoder.decode(Line.self, from: Data(line)) else {
        throw Failure(
          "\(path):\(index + 1):1: not a line of a baseline"
            + (line.starts(with: "<<<<<<<".utf8) ? "; resolve the merge conflict" : ""))
      }
      entries.append(
        Baseline.Entry(
          path: found.path, rule: found.rule, fingerprint: found.fingerprint,
          message: found.message ?? ""))
    }
    return Baseline(entries)
  }

  static func write(_ baseline: Baseline, to path: String) throws {
    try Files.write(baseline.text, to: path)
  }
}

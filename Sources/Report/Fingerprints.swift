package import Lint
internal import Text

/// Names of findings that outlive edits elsewhere: hashes of the rule, the text reported, the
/// segment around it and the first evidence; never of a line number or a path.
///
/// Texts are folded and their white space collapsed. Findings that are alike are numbered in the
/// order in which they come, so that a fingerprint is unique within a run.
package struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  package init() {}

  /// Sixteen hexadecimal digits.
  package mutating func next(for finding: Finding, in pair: Pair) -> String {
    var hash = FNV1a()
    hash.add(finding.rule)
    if let document = pair.document(finding.side) {
      hash.add(Self.normalised(finding.range, in: document))
      if let markup = finding.markup {
        hash.add(String(decoding: document.origin[markup.indices], as: UTF8.self))
      }
      hash.add(Self.normalised(Self.segment(around: finding.range, in: document), in: document))
    }
    if let related = finding.related.first, let document = pair.document(related.side) {
      hash.add(Self.normalised(related.range, in: document))
    }
    let count = seen[hash.value, default: 0] + 1
    seen[hash.value] = count
    if count > 1 { hash.add(String(count)) }
    return hash.hexadecimal
  }

  private static func segment(around range: TextRange, in document: Document) -> TextRange {
    let segments = document.segments
    let next = segments.partitionIndex { $0.range.start > range.start }
    guard next > 0, segments[next - 1].range.end >= range.start else { return range }
    return segments[next - 1].range
  }

  private static func normalised(_ range: TextRange, in document: Document) -> String {
    FoldedText.fold(document.string(range)).split(separator: " ").joined(separator: " ")
  }
}

/// The 64-bit FNV-1a hash (draft-eastlake-fnv) over strings, each closed by a zero byte.
struct FNV1a {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

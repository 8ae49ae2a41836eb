import Foundation
import Testing
import Text

@testable import Align

@Suite struct Experiment {
  func lines(_ path: String) -> [String] {
    try! String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
  @Test func confidence() {
    let base = "/work/shared/data/alignment/"
    var sets: [(String, [SegmentText], [SegmentText], Language, Language)] = []
    let s = (1...6).map { lines(base + "mac-dev/00\($0).src") }
    let t = (1...6).map { lines(base + "mac-dev/00\($0).tgt") }
    for n in [12, 30, 400] {
      for i in 0..<6 { for j in 0..<6 where i == j || j == (i + 1) % 6 {
        sets.append(("mac \(n) \(i == j ? "REAL" : "unrel")", s[i].prefix(n).map { SegmentText($0) }, t[j].prefix(n * 4 / 3).map { SegmentText($0) }, "zh", "en"))
      } }
    }
    let d = lines(base + "textberg-dev/dev.src"), f = lines(base + "textberg-dev/dev.tgt")
    for n in [12, 30, 100, 220] {
      for k in 0..<min(4, 440 / n) {
        let a = k * n
        let m = n * 554 / 468
        let b = a * 554 / 468
        let o = (b + 277) % (554 - m)
        sets.append(("tb \(n) REAL", d[a..<a + n].map { SegmentText($0) }, f[b..<b + m].map { SegmentText($0) }, "de", "fr"))
        sets.append(("tb \(n) unrel", d[a..<a + n].map { SegmentText($0) }, f[o..<o + m].map { SegmentText($0) }, "de", "fr"))
      }
    }
    for (name, x, y, sl, tl) in sets {
      let real = Bitext(BitextSide(x, language: sl), BitextSide(y, language: tl), .empty)
      let rev = Bitext(BitextSide(x, language: sl), BitextSide(y.reversed(), language: tl), .empty)
      var out = name
      for r in [0, 1, 3] {
        var o = BitextAligner.Options(); o.rounds = r
        let p = real.bestPath(o).0.score, q = rev.bestPath(o).0.score
        out += "  r\(r) \(Int(p)) \(Int(q)) d/n " + String(format: "%.2f z %.2f", (p - q) / Double(x.count), (p - q) / Double(x.count).squareRoot())
      }
      print(out)
    }
  }
}

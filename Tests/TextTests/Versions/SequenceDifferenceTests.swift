import Testing
import Text

@Suite("What two sequences have in common")
struct SequenceDifferenceTests {
  private func keys(_ text: String) -> [Int] { text.unicodeScalars.map { Int($0.value) } }

  private func shared(_ matches: [SequenceDifference.Match], of old: String) -> String {
    let scalars = Array(old.unicodeScalars)
    return String(String.UnicodeScalarView(matches.map { scalars[$0.old] }))
  }

  @Test(
    "The fewest edits keep the longest common subsequence",
    arguments: [
      ("", "", ""), ("abc", "", ""), ("", "abc", ""), ("abc", "abc", "abc"),
      ("abcabba", "cbabac", "baba"), ("kitten", "sitting", "ittn"), ("abcd", "dabc", "abc"),
      ("xaxbxc", "abc", "abc"), ("abc", "xaxbxc", "abc"),
    ])
  func fewest(old: String, new: String, common: String) {
    let matches = MyersDifference.matches(keys(old), keys(new))
    #expect(shared(matches, of: old).count == common.count)
    check(matches, old, new)
  }

  @Test(
    "Lines that stand once on either side are matched before those that stand often",
    arguments: [("a;b;", "b;a;b;", "a;b;"), ("a{}b{}", "a{}c{}b{}", "a{}b{}"), ("aa", "aaa", "aa")])
  func patience(old: String, new: String, common: String) {
    let matches = SequenceDifference.patience(keys(old), keys(new))
    #expect(shared(matches, of: old) == common)
    check(matches, old, new)
  }

  @Test("Whatever the sequences, matches are equal and rise on both sides", arguments: 0..<60)
  func sound(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func text(_ length: Int) -> String {
      String(
        (0..<length).map { _ -> Character in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Array("abcdef")[Int(state >> 33) % 6]
        })
    }
    let (old, new) = (text(seed), text(60 - seed / 2))
    check(MyersDifference.matches(keys(old), keys(new)), old, new)
    check(SequenceDifference.patience(keys(old), keys(new)), old, new)
    #expect(MyersDifference.matches(keys(old), keys(new)).count == longest(old, new))
  }

  private func check(_ matches: [SequenceDifference.Match], _ old: String, _ new: String) {
    let (a, b) = (keys(old), keys(new))
    #expect(matches.allSatisfy { a[$0.old] == b[$0.new] })
    #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
  }

  /// By the table of all prefixes.
  private func longest(_ old: String, _ new: String) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for a in old {
      var corner = 0
      for (column, b) in new.enumerated() {
        let above = row[column + 1]
        row[column + 1] = a == b ? corner + 1 : max(above, row[column])
        corner = above
      }
    }
    return row[new.count]
  }

  @Test(
    "A longest rising run",
    arguments: [
      ([], []), ([3], [0]), ([1, 2, 3], [0, 1, 2]), ([3, 1, 2], [1, 2]), ([2, 2], [0, 1]),
    ] as [([Int], [Int])])
  func rising(values: [Int], positions: [Int]) {
    #expect(RisingSubsequence.positions(in: values) == positions)
  }

  @Test("Places that are not known are skipped")
  func unknown() { #expect(RisingSubsequence.positions(in: [5, nil, 6]) == [0, 2]) }
}

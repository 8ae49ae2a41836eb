internal import Align

/// `--anchor S:T`, and `"anchors"` of a record.
enum AnchorOption {
  /// - Parameter values: pairs of segment numbers, counted from 1.
  static func anchors(_ values: [String]) throws -> [Anchor] {
    try values.map { value in
      let numbers = value.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      guard numbers.count == 2, let source = numbers[0], let target = numbers[1], source > 0,
        target > 0
      else {
        throw Failure(
          "--anchor: '\(value)' is no pair of segments; write SOURCE:TARGET with the numbers of "
            + "the table, counted from 1")
      }
      return Anchor(source: source - 1, target: target - 1)
    }
  }

  /// - Parameter pairs: indices of segments, counted from 0.
  static func anchors(pairs: [[Int]]) throws -> [Anchor] {
    try pairs.map { pair in
      guard pair.count == 2 else { throw Failure("an anchor is [source, target]") }
      return Anchor(source: pair[0], target: pair[1])
    }
  }

  /// What is wrong, in numbers counted from 1 for the command line and from 0 for a record.
  static func failure(_ fault: AnchorFault, firstNumber: Int) -> Failure {
    func text(_ anchor: Anchor) -> String {
      "\(anchor.source + firstNumber):\(anchor.target + firstNumber)"
    }
    return switch fault {
    case .outOfRange(let anchor, let source, let target):
      Failure(
        "anchor \(text(anchor)): the texts have \(source) and \(target) segments, counted from "
          + "\(firstNumber)")
    case .conflict(let one, let other):
      Failure("anchors \(text(one)) and \(text(other)) name one segment twice")
    case .crossing(let one, let other):
      Failure("anchors \(text(one)) and \(text(other)) cross each other")
    case .condensed:
      Failure("anchors go with translations; this pair is condensed")
    }
  }
}

internal import Text

/// Numbers in the order of a text. Those that differ in nothing but their place are kept once: a
/// place takes twelve bytes.
final class QuantityList: RandomAccessCollection, Sendable {
  private let ranges: [TextRange]
  /// The index of each number among the different ones.
  private let numbers: [UInt32]
  private let different: [Quantity]

  init(_ builder: QuantityListBuilder) {
    (ranges, numbers, different) = (builder.ranges, builder.numbers, builder.different)
  }

  convenience init(_ quantities: [Quantity]) {
    var builder = QuantityListBuilder(count: quantities.count)
    for quantity in quantities { builder.append(quantity) }
    self.init(builder)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { ranges.count }

  func range(at index: Int) -> TextRange { ranges[index] }

  /// Whether nothing tells two numbers apart but how and where they are written.
  func isSame(_ index: Int, as place: Int, of other: QuantityList) -> Bool {
    different[Int(numbers[index])].isSame(as: other.different[Int(other.numbers[place])])
  }

  subscript(index: Int) -> Quantity {
    var quantity = different[Int(numbers[index])]
    quantity.range = ranges[index]
    return quantity
  }
}

internal import Text

/// Numbers in the order of a text, twenty bytes each: few differ in more than their places and
/// values, and what else there is to them is kept once.
final class QuantityList: RandomAccessCollection, Sendable {
  /// The index of a number's form among the different ones, and whether its other reading is a
  /// thousandth of its value.
  struct Form {
    private let bits: UInt32

    init(_ index: Int, hasThousandth: Bool) { bits = UInt32(index) << 1 | (hasThousandth ? 1 : 0) }

    var index: Int { Int(bits >> 1) }
    var hasThousandth: Bool { bits & 1 == 1 }
  }

  private let ranges: [TextRange]
  private let values: [Double]
  private let forms: [Form]
  private let different: [Quantity]

  init(_ builder: QuantityListBuilder) {
    (ranges, values) = (builder.ranges, builder.values)
    (forms, different) = (builder.forms, builder.different)
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
    values[index] == other.values[place]
      && different[forms[index].index].isSame(as: other.different[other.forms[place].index])
  }

  subscript(index: Int) -> Quantity {
    let form = forms[index]
    var quantity = different[form.index]
    (quantity.range, quantity.value) = (ranges[index], values[index])
    if form.hasThousandth { quantity.alternative = quantity.value / 1000 }
    return quantity
  }
}

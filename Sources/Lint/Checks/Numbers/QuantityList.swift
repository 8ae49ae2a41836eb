internal import Text

/// Numbers in the order of a text. Those that differ in nothing but their place are kept once: a
/// place takes twelve bytes.
final class QuantityList: RandomAccessCollection, Sendable {
  private let ranges: [TextRange]
  /// The index of each number among the different ones.
  private let numbers: [UInt32]
  private let different: [Quantity]

  init(_ quantities: [Quantity]) {
    ranges = quantities.map(\.range)
    var numbers: [UInt32] = []
    var different: [Quantity] = []
    numbers.reserveCapacity(quantities.count)
    // The latest number of each slot: the same one is mostly met again before another takes it.
    var latest = [UInt32?](repeating: nil, count: Self.slots)
    for quantity in quantities {
      var quantity = quantity
      quantity.range = TextRange(0, 0)
      let slot = Self.slot(of: quantity)
      if let known = latest[slot], different[Int(known)] == quantity {
        numbers.append(known)
        continue
      }
      latest[slot] = UInt32(different.count)
      numbers.append(UInt32(different.count))
      different.append(quantity)
    }
    (self.numbers, self.different) = (numbers, different)
  }

  /// A power of two.
  private static let slots = 8192

  private static func slot(of quantity: Quantity) -> Int {
    let mixed = quantity.value.bitPattern &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40) & (slots - 1)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { ranges.count }

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

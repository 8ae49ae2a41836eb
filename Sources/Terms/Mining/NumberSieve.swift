/// Tells most numbers that a set lacks without looking into it.
struct NumberSieve {
  private var marks: [Bool]
  private let shift: UInt64

  init(_ numbers: [UInt64]) {
    let bits = max(10, 67 - numbers.count.leadingZeroBitCount)
    shift = UInt64(64 - bits)
    marks = Array(repeating: false, count: 1 << bits)
    for number in numbers { marks[place(number)] = true }
  }

  @inline(__always)
  func mayHold(_ number: UInt64) -> Bool { marks[place(number)] }

  @inline(__always)
  private func place(_ number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}

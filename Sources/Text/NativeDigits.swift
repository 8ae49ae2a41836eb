extension Unicode.Scalar {
  /// The ASCII digit that a decimal digit of another script stands for: 3 for ٣ and ३.
  var latinDigit: Unicode.Scalar? {
    guard
      (0x0660..<0x2000).contains(value) || (0xA620...0xABF9).contains(value) || value >= 0x104A0,
      properties.generalCategory == .decimalNumber, let number = properties.numericValue
    else { return nil }
    return Unicode.Scalar(UInt8(ascii: "0") + UInt8(number))
  }
}

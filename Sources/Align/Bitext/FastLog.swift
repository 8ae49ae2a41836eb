/// The natural logarithm of a number from 1 up, to about six digits, several times as fast as the
/// C library's: the exponent, and three terms of the area tangent's series for the rest.
@inline(__always)
func fastLog(_ x: Float) -> Float {
  // Less the bits of √½, so that the fraction lies around 1 and no branch is needed.
  let bits = x.bitPattern
  let exponent = Int32(bitPattern: bits &- 0x3F35_04F3) >> 23
  let fraction = Float(bitPattern: bits &- UInt32(bitPattern: exponent << 23))
  let t = (fraction - 1) / (fraction + 1)
  let square = t * t
  let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7)))
  return Float(exponent) * 0.693_147_2 + 2 * t * series
}

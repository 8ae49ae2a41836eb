/// The natural logarithm of a number from 1 up, to about six digits, several times as fast as the
/// C library's: the exponent, and three terms of the area tangent's series for the rest.
@inline(__always)
func fastLog(_ x: Float) -> Float {
  let bits = x.bitPattern
  var exponent = Float(Int32(bits >> 23) - 127)
  var fraction = Float(bitPattern: bits & 0x7F_FFFF | 0x3F80_0000)
  if fraction > 1.414_213_6 {
    fraction *= 0.5
    exponent += 1
  }
  let t = (fraction - 1) / (fraction + 1)
  let square = t * t
  let series = 1 + square * (1 / 3 + square * (1 / 5 + square / 7))
  return exponent * 0.693_147_2 + 2 * t * series
}

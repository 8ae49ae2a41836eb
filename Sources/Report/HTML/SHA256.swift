/// The hash by which a content security policy knows a script (FIPS 180-4, SHA-256).
enum SHA256 {
  /// As the policy writes it.
  static func base64(of text: String) -> String { base64(hash(Array(text.utf8))) }

  /// Thirty-two bytes.
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = primes(8).map { fraction(Double($0).squareRoot()) }
    let constants = primes(64).map { fraction(cubeRoot(of: Double($0))) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    for start in stride(from: 0, to: bytes.count, by: 64) {
      mix(&state, schedule(bytes[start..<start + 64]), constants)
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  private static func primes(_ count: Int) -> [Int] {
    var primes: [Int] = []
    var number = 2
    while primes.count < count {
      if primes.allSatisfy({ number % $0 != 0 }) { primes.append(number) }
      number += 1
    }
    return primes
  }

  /// The first thirty-two bits behind the point.
  private static func fraction(_ value: Double) -> UInt32 {
    UInt32((value - value.rounded(.down)) * 4_294_967_296)
  }

  /// By Newton's method.
  private static func cubeRoot(of value: Double) -> Double {
    var root = value / 3 + 1
    for _ in 0..<60 { root = (2 * root + value / (root * root)) / 3 }
    return root
  }

  private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt32] {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 4).map { start in
      block[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let a = words[index - 15]
      let b = words[index - 2]
      let first = turned(a, 7) ^ turned(a, 18) ^ (a >> 3)
      let second = turned(b, 17) ^ turned(b, 19) ^ (b >> 10)
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    return words
  }

  private static func mix(_ state: inout [UInt32], _ words: [UInt32], _ constants: [UInt32]) {
    var v = state
    for (word, constant) in zip(words, constants) {
      let high = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let first = v[7] &+ high &+ choice &+ constant &+ word
      let low = turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [first &+ low &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for index in state.indices { state[index] = state[index] &+ v[index] }
  }

  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// RFC 4648.
  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(start + 3, bytes.count)]
      let padded = Array(piece) + [UInt8](repeating: 0, count: 3 - piece.count)
      let value = padded.reduce(0) { $0 << 8 | Int($1) }
      let characters = (0..<4).map { digits[value >> (18 - 6 * $0) & 63] }
      text +=
        String(characters.prefix(piece.count + 1)) + String(repeating: "=", count: 3 - piece.count)
    }
    return text
  }
}

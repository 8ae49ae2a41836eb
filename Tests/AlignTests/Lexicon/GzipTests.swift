import Foundation
import Testing

@testable import Align

@Suite("Gzip")
struct GzipTests {
  /// Written by Python's `gzip` and `zlib`, in base 64.
  private static func bytes(_ base64: String) -> [UInt8] {
    Data(base64Encoded: base64).map { Array($0) } ?? []
  }

  private func text(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> String {
    String(decoding: try Gzip.decompressed(bytes, limit: limit), as: UTF8.self)
  }

  @Test(
    "Blocks of each kind",
    arguments: [
      ("H4sIAAAAAAAEAwEGAPn/c3RvcmVkC/lDVgYAAAA=", "stored"),
      ("H4sIAAAAAAACA0tMSk6EIQA0Km5aDAAAAA==", "abcabcabcabc"),
      ("H4sIAAAAAAACAwMAAAAAAAAAAAA=", ""),
    ])
  func blocks(_ base64: String, _ expected: String) throws {
    #expect(try text(Self.bytes(base64)) == expected)
  }

  private static let dynamic = bytes(
    """
    H4sIAAAAAAACA+2Q243FIAwFW5kSYhsM9N/YDvSwf1eKUBLO+yMYHKLJSTXj0IMdFDkYi5UkFXRyRBTrI5JZHNFy\
    FfB9MD82PcnF3sxBJls1pSYR7KZlbCoJkZxiT9ZhedZ73qc/veoLEipBmuR4QsopqrQG2mim5b7mRrhB4oXqG9CYhjWy\
    wfuVyFvHUlarW9KqFq5X3gmOWwTfb5PfJr9N/mOTP/B0Ha9vBAAA
    """)

  @Test("A block with codes of its own: the squares below 400, modulo 97")
  func dynamicCodes() throws {
    #expect(try text(Self.dynamic) == (0..<400).map { "\($0 * $0 % 97) " }.joined())
  }

  @Test("A file of dictzip: an index in the header, a name, and pieces that stand alone")
  func dictzip() throws {
    let file = Self.bytes(
      """
      H4sIDAAAAAACAwoAUkEGAAEAKAABAHguZGljdADySCwtVtDPSDzVVayvYJOXWlpix5WbmFmcn6ejkHR4UUlmbmpeCVdq\
      JgAAAP//ylNwT006vKQ0JZXLI7G0WKE0L0XBIz9NQf90T0biqa5ifa6kzNS8Yi4AAAAA//8DAE425KRQAAAA
      """)
    #expect(Gzip.isCompressed(file))
    #expect(
      try text(file) == "Haus /haʊs/ <neut>\nmaison, bâtiment\nein Gebäude\n"
        + "Haus und Hof /ˌhaʊs/\nbiens\n")
  }

  @Test("Members follow each other")
  func members() throws {
    let one = Self.bytes("H4sIAAAAAAACA0tMSk6EIQA0Km5aDAAAAA==")
    #expect(try text(one + one) == "abcabcabcabcabcabcabcabc")
  }

  @Test("A file that is cut off anywhere is refused")
  func truncated() {
    for end in 2..<Self.dynamic.count {
      #expect(throws: GzipError.self) { try text(Array(Self.dynamic[..<end])) }
    }
  }

  @Test("A file with any bit of its content changed is refused")
  func damaged() {
    for place in 10..<Self.dynamic.count {
      var bytes = Self.dynamic
      bytes[place] ^= 0x10
      #expect(throws: GzipError.self) { try text(bytes) }
    }
  }

  @Test("More output than allowed is refused")
  func limit() {
    #expect(throws: GzipError.tooLarge) { try text(Self.dynamic, limit: 100) }
  }

  @Test("What is not compressed is told by its first bytes")
  func plain() {
    #expect(!Gzip.isCompressed(Array("Haus\tmaison\n".utf8)))
    #expect(!Gzip.isCompressed([]))
  }
}

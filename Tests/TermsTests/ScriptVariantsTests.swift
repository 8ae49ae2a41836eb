import ICU
import Testing
import Text

@testable import Terms

@Suite("Other spellings of a term")
struct ScriptVariantsTests {
  @Test("Latin letters lose their marks as in CLDR's Latin-ASCII")
  func latin() throws {
    var transform = try Transliterator("Latin-ASCII")
    let values: [UInt32] = Array(0xC0...0x24F) + Array(0x1E00...0x1EFF)
    for letter in values.compactMap(Unicode.Scalar.init).map(String.init) {
      #expect(ScriptVariants.withoutMarks(letter) == (try transform.transform(letter)), "\(letter)")
    }
  }

  @Test("Letters of other scripts keep their marks, but ё", arguments: ["й", "ї", "が", "é́"])
  func others(_ text: String) {
    let plain = ScriptVariants.withoutMarks(text + "ё")
    #expect(plain.hasSuffix("е"))
    #expect(plain.unicodeScalars.count == text.unicodeScalars.count + 1)
  }

  private func mayStand(_ signs: TraditionalSigns, in text: String) -> Bool {
    var used = TraditionalSigns.Used()
    used.read(Array(text.utf8).span)
    return signs.mayStand(in: used)
  }

  @Test("A traditional form is told from a text in simplified characters")
  func signs() {
    let signs = TraditionalSigns(terms: ["塔什干", "纳伦"])
    for text in ["塔什干和纳伦", "Tashkent", "", "著名", "😀"] {
      #expect(!mayStand(signs, in: text), "\(text)")
    }
    for text in ["塔什幹", "納倫", "塔什乾", "㐂"] {
      #expect(mayStand(signs, in: text), "\(text)")
    }
  }

  /// Characters that simplified and traditional texts both use, each for another word.
  private static let shared: Set<Character> = ["著", "砂", "像", "倡", "沈"]

  @Test("Every traditional form of the term base that ships shows a sign, or a shared character")
  func shippedForms() {
    let terms = Glossary.shipped.concepts.flatMap(\.terms).filter { $0.language.base == "zh" }
      .map(\.text)
    let signs = TraditionalSigns(terms: terms)
    let forms = ScriptVariants.otherHan(terms, isTraditional: false).compactMap { $0 }
    #expect(forms.count > 100)
    for form in forms where !form.contains(where: Self.shared.contains) {
      #expect(mayStand(signs, in: form), "\(form)")
    }
  }

  @Test("Every character that becomes another one of the table is a sign, or is shared")
  func twins() {
    let characters = PinyinReadings.shared.all.map { String($0.character) }
    let others = ScriptVariants.otherHan(characters, isTraditional: false)
    for (character, other) in zip(characters, others) {
      guard let other, !other.contains(where: Self.shared.contains) else { continue }
      #expect(mayStand(TraditionalSigns(terms: [character]), in: other), "\(character)")
    }
  }
}

import Lint
import Testing

/// What tools for translators check and prose needs: each has its rule, or a reason why not.
@Suite("What is checked")
struct FeatureTableTests {
  @Test(
    "Features that have a rule",
    arguments: [
      ("forgotten sentence", "omitted"), ("added sentence", "addition"),
      ("empty translation", "empty-target"), ("translation repeated", "duplicate-translation"),
      ("order of sentences", "order-changed"), ("length ratio", "length-ratio"),
      ("target equals source", "source-copied"), ("residue of the source", "untranslated"),
      ("words to keep", "do-not-translate"), ("link targets", "link-mismatch"),
      ("mail addresses", "email-mismatch"), ("pictures", "image-mismatch"),
      ("footnotes", "footnote-mismatch"), ("code spans", "code-mismatch"),
      ("headings", "heading-mismatch"), ("placeholders", "placeholder-mismatch"),
      ("idle comments", "unused-ignore"),
    ])
  func hasRule(_ feature: String, _ id: String) {
    #expect(Rules.about(id) != nil, "\(feature)")
  }

  @Test("Placeholders are for programs, strange lengths for the strict")
  func profiles() throws {
    let placeholders = try #require(Rules.about("placeholder-mismatch"))
    #expect(placeholders.profiles == [.software, .strict])
    #expect(try #require(Rules.about("length-ratio")).profiles == [.strict])
  }

  @Test("What is declined has a reason", arguments: DeclinedCheck.all.map(\.name))
  func declined(_ name: String) throws {
    let check = try #require(DeclinedCheck.all.first { $0.name == name })
    #expect(check.reason.hasSuffix(".") && check.reason.count > 20)
  }
}

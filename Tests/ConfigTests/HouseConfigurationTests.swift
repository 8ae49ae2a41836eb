import Config
import Testing

@Suite("House rules of a configuration")
struct HouseConfigurationTests {
  private func read(_ text: String, base: String? = nil) throws -> Configuration {
    let files = ["/p/stet.json5": text, "/p/base.json5": base]
    let reader = ConfigurationReader(rules: ["addition"]) { path in
      (files[path] ?? nil).map { Array($0.utf8) }
    }
    return try reader.configuration(at: "/p/stet.json5")
  }

  private func faults(_ text: String) -> [String] {
    let errors = #expect(throws: ConfigurationErrors.self) { try read(text) }
    return errors?.errors.map { String($0.description.dropFirst("/p/stet.json5:".count)) } ?? []
  }

  @Test("Kinds and their keys; a rule can be given a level")
  func reads() throws {
    let configuration = try read(
      """
      {
        house: [
          { id: "use", kind: "substitution", find: ["utilise"], replace: "use", wholeWord: false },
          { id: "opening", kind: "translation", source: "开放", target: "opening up",
            not: ["liberalisation"], languages: "en", severity: "note" },
        ],
        rules: { "house/use": "error" },
      }
      """)
    #expect(configuration.house.map(\.id) == ["use", "opening"])
    #expect(configuration.house[0].phrases == ["utilise"] && !configuration.house[0].isWholeWord)
    #expect(configuration.house[1].phrases == ["开放"])
    #expect(configuration.house[1].unwanted == ["liberalisation"])
    #expect(configuration.house[1].isWholeWord && !configuration.house[1].isCaseSensitive)
  }

  @Test("The nearer file's rule of the same id holds")
  func extends() throws {
    let configuration = try read(
      "{ extends: 'base.json5', house: [{ id: 'a', kind: 'existence', find: 'x' }] }",
      base: "{ house: [{ id: 'a', kind: 'existence', find: 'y' },"
        + " { id: 'b', kind: 'existence', find: 'z' }] }")
    #expect(configuration.house.map(\.phrases) == [["z"], ["x"]])
  }

  @Test(
    "What is wrong, and where",
    arguments: [
      (
        "{ house: [{ id: 'a', kind: 'existance', find: 'x' }] }",
        "1:28: \"kind\": unknown value \"existance\"; did you mean \"existence\"? "
          + "(one of \"existence\", \"substitution\", \"translation\")"
      ),
      (
        "{ house: [{ id: 'a', kind: 'existence', fnid: 'x', find: 'y' }] }",
        "1:41: unknown key \"fnid\"; did you mean \"find\"?"
      ),
      ("{ house: [{ id: 'a', kind: 'existence' }] }", "1:11: \"find\" is missing (existence)"),
      (
        "{ house: [{ id: 'a', kind: 'substitution', find: 'x' }] }",
        "1:11: \"replace\" is missing (substitution)"
      ),
      (
        "{ house: [{ id: 'a', kind: 'translation', source: 'x' }] }",
        "1:11: \"target\" or \"not\" is missing (translation)"
      ),
      (
        "{ house: [{ id: 'a', kind: 'existence', find: 'x', replace: 'y' }] }",
        "1:52: \"replace\" does not go with existence"
      ),
      (
        "{ house: [{ id: 'A b', kind: 'existence', find: 'x' }] }",
        "1:17: \"id\" has letters a to z, digits and hyphens only"
      ),
      (
        "{ house: [{ id: 'a', kind: 'existence', find: 'x', wholeWord: 'no' }] }",
        "1:63: \"wholeWord\" must be true or false, not a string"
      ),
      (
        "{ rules: { 'house/a': 'off' }, house: [{ id: 'ab', kind: 'existence', find: 'x' }] }",
        "1:12: unknown rule \"house/a\"; did you mean \"house/ab\"?"
      ),
    ])
  func faults(_ text: String, _ message: String) {
    #expect(faults(text) == [message])
  }

  @Test("Two rules of one id")
  func twice() {
    let rule = "{ id: 'a', kind: 'existence', find: 'x' }"
    #expect(
      faults("{ house: [\(rule), \(rule)] }") == ["1:60: two house rules are called \"a\""])
  }
}

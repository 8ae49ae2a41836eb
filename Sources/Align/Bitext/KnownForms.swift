internal import Text

/// The words of a text as they are spelt, each cut into tokens once.
struct KnownForms {
  private struct Form {
    let tokens: [Int32]
    let whole: BitextTokenizer.WholeWord?
    var count = 0
  }

  private var places: [ExactText: Int] = [:]
  private var forms: [Form] = []

  /// The tokens of one more occurrence of a word.
  mutating func tokens(
    _ bytes: ArraySlice<UInt8>, _ kind: Word.Kind, _ vocabulary: inout Vocabulary
  ) -> [Int32] {
    let spelling = ExactText(String(decoding: bytes, as: UTF8.self))
    if let place = places[spelling] {
      forms[place].count += 1
      for token in forms[place].tokens { vocabulary.count(token) }
      return forms[place].tokens
    }
    let result = BitextTokenizer.tokens(of: spelling.text, kind: kind)
    let tokens = result.tokens.map { vocabulary.add($0) }
    places[spelling] = forms.count
    forms.append(Form(tokens: tokens, whole: result.whole, count: 1))
    return tokens
  }

  /// The words of alphabets by their whole folded form.
  var uses: [String: BitextSide.WordUse] {
    var uses: [String: BitextSide.WordUse] = [:]
    for form in forms {
      guard let whole = form.whole else { continue }
      let new = BitextSide.WordUse(isLatin: whole.isLatin, tokens: form.tokens)
      uses[whole.form, default: new].count += form.count
      if whole.isCapitalised { uses[whole.form]?.capitalised += form.count }
    }
    return uses
  }
}

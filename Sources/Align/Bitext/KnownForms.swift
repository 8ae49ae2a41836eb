internal import Text

/// The words of a text as they are spelt, each cut into tokens once.
struct KnownForms {
  private struct Form {
    let tokens: [Int32]
    let whole: BitextTokenizer.WholeWord?
    var count = 0
  }

  private var spellings = Spellings()
  private var forms: [Form] = []

  /// Appends the tokens of one more occurrence of a word.
  mutating func append(
    _ bytes: ArraySlice<UInt8>, _ kind: Word.Kind, to ids: inout [Int32],
    _ vocabulary: inout Vocabulary
  ) {
    let place = spellings.id(bytes)
    if place == forms.count {
      let spelling = String(decoding: bytes, as: UTF8.self)
      let result = BitextTokenizer.tokens(of: spelling, kind: kind)
      let tokens = result.tokens.map { vocabulary.add($0, count: 0) }
      forms.append(Form(tokens: tokens, whole: result.whole))
    }
    forms[place].count += 1
    for token in forms[place].tokens {
      vocabulary.count(token)
      ids.append(token)
    }
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

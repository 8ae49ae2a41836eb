/// How the rows of a lexicon write their translations.
enum LexiconNotation: Sendable {
  /// `source<TAB>target`, further columns being further translations.
  case tabbed
  /// hunalign's: `target @ source`.
  case hunalign
  /// CC-CEDICT's: `傳統 传统 [chuan2 tong3] /tradition/traditional/`.
  case cedict
  /// An entry of dictd as FreeDict writes it: a line for the headword, a line of translations, and
  /// definitions.
  case dictd

  func translations(in body: ArraySlice<UInt8>) -> [String] {
    switch self {
    case .tabbed: body.split(separator: 0x09).compactMap(Gloss.text)
    case .hunalign: [body].compactMap(Gloss.text)
    case .cedict: body.split(separator: UInt8(ascii: "/")).compactMap(Gloss.definition)
    case .dictd: DictdEntry.translations(body)
    }
  }
}

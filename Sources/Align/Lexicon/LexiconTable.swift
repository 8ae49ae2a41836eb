internal import Synchronization

/// A lexicon made ready for looking up tokens. Headwords are filed by their hash when it is made;
/// translations are read when a token asks for them, and remembered.
final class LexiconTable: Sendable {
  struct Options: Sendable {
    /// Headwords of more tokens are left out: their words say too little one by one.
    var longestHead = 2
    /// Whether words that translate so much that they tell nothing are left out of translations
    /// of several words.
    var leavesOutCommonplaces = true
    /// Those words, where they are known; nil: they are found when a word is first looked up.
    var commonplaces: [String]?
  }

  /// Translations longer than this are left out.
  static let longestTranslation = 4

  let rows: LexiconRows
  /// The greatest number of scalars in a headword of Han characters.
  let longestHan: Int
  private let index: LexiconIndex
  private let options: Options
  private let translations: @Sendable (Int) -> [String]
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var scanner: TermScanner
    var known: [BitextToken: [BitextToken]] = [:]
    var commonplaces: Set<BitextToken>?
  }

  /// - Parameter translations: those of a row; without it, what the rows say themselves.
  init(
    _ rows: LexiconRows, options: Options = Options(),
    translations: (@Sendable (Int) -> [String])? = nil
  ) {
    var scanner = TermScanner()
    var heads = HeadIndex(longestHead: options.longestHead)
    for row in 0..<rows.count { heads.add(row, of: rows, &scanner) }
    self.rows = rows
    self.options = options
    self.translations = translations ?? { rows.translations($0) }
    index = LexiconIndex(heads.entries)
    longestHan = heads.longestHan
    state = Mutex(State(scanner: scanner))
  }

  /// Whether there may be a headword with this hash.
  func mayHold(_ key: UInt32) -> Bool { index.holds(key) }

  /// What the headwords with a token are translated by, token by token, in the order of the rows.
  func translations(of token: BitextToken) -> [BitextToken] {
    // Words of strings may be inflected forms of what is filed.
    guard let key = token.lexiconKey, index.holds(key) || token.kind == .lexical else { return [] }
    return state.withLock { state in
      if let known = state.known[token] { return known }
      let rows = rows(with: token, &state.scanner)
      let found = rows.isEmpty ? [] : translations(of: rows, &state)
      state.known[token] = found
      return found
    }
  }

  private func translations(of rows: [Int], _ state: inout State) -> [BitextToken] {
    let common = commonplaces(&state)
    var found: [BitextToken] = []
    var seen: Set<BitextToken> = []
    for translation in rows.flatMap(translations) {
      let tokens = state.scanner.tokens(translation)
      guard (1...Self.longestTranslation).contains(tokens.count) else { continue }
      let telling = tokens.filter { !common.contains($0) }
      for token in telling.isEmpty ? tokens : telling where seen.insert(token).inserted {
        found.append(token)
      }
    }
    return found
  }

  /// The rows whose headword has a token; where none has a Japanese word, those of which it is
  /// an inflected form.
  private func rows(with token: BitextToken, _ scanner: inout TermScanner) -> [Int] {
    guard let key = token.lexiconKey else { return [] }
    let exact = index.rows(key).filter { scanner.tokens(rows.head($0)).contains(token) }
    guard exact.isEmpty, token.kind == .lexical else { return exact }
    let stems = Okurigana.stems(of: token.form)
    for stem in stems.isEmpty ? [] : [token.form] + stems {
      let found = index.rows(KeyHash.value(.inflected, stem.utf8)).filter {
        Okurigana.stem(of: rows.head($0)) == stem
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func commonplaces(_ state: inout State) -> Set<BitextToken> {
    guard options.leavesOutCommonplaces else { return [] }
    if let stated = options.commonplaces {
      return Set(stated.map { BitextToken(kind: .word, form: $0) })
    }
    if let known = state.commonplaces { return known }
    let found = Commonplaces.find(in: rows.count, translations, &state.scanner)
    state.commonplaces = found
    return found
  }
}

/// Files the headwords of a lexicon.
private struct HeadIndex {
  private(set) var entries: [UInt64] = []
  private(set) var longestHan = 0
  private let longestHead: Int
  private var pieces: [TermPiece] = []

  init(longestHead: Int) { self.longestHead = longestHead }

  mutating func add(_ row: Int, of rows: LexiconRows, _ scanner: inout TermScanner) {
    scanner.scan(rows.bytes, rows.headRange(row), into: &pieces)
    guard pieces.count <= longestHead else { return }
    for piece in pieces {
      entries.append(LexiconIndex.entry(scanner.key(piece, in: rows.bytes), row: row))
      guard piece.kind == .lexical else { continue }
      longestHan = max(longestHan, piece.count)
      addStem(rows.bytes[piece.range], row)
    }
  }

  private mutating func addStem(_ head: ArraySlice<UInt8>, _ row: Int) {
    // Hiragana begin with these bytes.
    guard head.count > 3, head.contains(0xE3),
      let stem = Okurigana.stem(of: String(decoding: head, as: UTF8.self))
    else { return }
    entries.append(LexiconIndex.entry(KeyHash.value(.inflected, stem.utf8), row: row))
  }
}

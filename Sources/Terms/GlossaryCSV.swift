package import Text

/// Reads a term base from comma-, semicolon- or tab-separated values: one term a row, the rows of
/// one concept under one identifier.
///
/// The first row names the columns, in any order and case: `concept`, `language` and `term` are
/// needed; `type`, `status`, `valid_from`, `valid_to`, `note`, `source`, `case_sensitive`,
/// `translate` (*no*: a translation keeps the term), `part_of_speech`, `details` and
/// `concept_details` may stand beside them. A missing status means preferred. Days are written
/// `2022-09-17`; a month or a year alone means its first day in `valid_from` and its last in
/// `valid_to`.
///
/// A header that names languages instead (`zh,en,note`, `source,target`) makes a row a concept, a
/// column its terms in a language. A table without header has source, target and a note.
package enum GlossaryCSV {
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - path: for errors, as the user knows it.
  ///   - languages: source and target of a file without header: rows of source, target and note,
  ///     as OmegaT keeps them.
  /// - Throws: every error of the file at once, in the order of the file.
  package static func read(
    _ bytes: [UInt8], path: String, languages: (source: Language, target: Language)? = nil
  ) throws(GlossaryErrors) -> Glossary {
    var faults: [CSVFault] = []
    if let fault = Encoding.fault(of: bytes) {
      throw GlossaryErrors([fault], of: bytes, path: path)
    }
    let concepts = concepts(of: bytes, languages, &faults)
    guard faults.isEmpty else { throw GlossaryErrors(faults, of: bytes, path: path) }
    return Glossary(concepts: concepts.concepts)
  }

  /// - Parameter bytes: valid UTF-8.
  static func concepts(
    of bytes: [UInt8], _ languages: (source: Language, target: Language)?,
    _ faults: inout [CSVFault]
  ) -> ConceptTable {
    var scanner = CSVScanner(bytes, separator: CSVScanner.separator(of: bytes))
    guard let first = record(from: &scanner, &faults) else { return ConceptTable() }
    if GlossaryHeader.isHeader(first) { return rows(under: first, &scanner, &faults) }
    var records: [[CSVField]] = []
    func readAll() {
      while let record = record(from: &scanner, &faults) { records.append(record) }
    }
    if let wide = WideHeader(first, languages) {
      readAll()
      return wide.concepts(records, &faults)
    }
    guard languages != nil || PairRows.looksLikePairs(first) else {
      return rows(under: first, &scanner, &faults)
    }
    records = [first]
    readAll()
    guard let languages = languages ?? PairRows.languages(of: records) else {
      let message = "no header, and the languages of the two columns cannot be told; name them"
      faults.append(CSVFault(offset: first[0].offset, message: message))
      return ConceptTable()
    }
    return PairRows.concepts(records, languages, &faults)
  }

  private static func rows(
    under first: [CSVField], _ scanner: inout CSVScanner, _ faults: inout [CSVFault]
  ) -> ConceptTable {
    let header = GlossaryHeader(first, &faults)
    var reader = GlossaryRows(header: header)
    while let record = record(from: &scanner, &faults) {
      if header.isComplete { reader.add(record, &faults) }
    }
    return reader.table
  }

  /// The next record that is not empty; records that are malformed are noted and passed over.
  private static func record(
    from scanner: inout CSVScanner, _ faults: inout [CSVFault]
  ) -> [CSVField]? {
    while true {
      do throws(CSVFault) {
        guard let record = try scanner.next() else { return nil }
        if record.contains(where: { !$0.text.isEmpty }) { return record }
      } catch {
        faults.append(error)
      }
    }
  }
}

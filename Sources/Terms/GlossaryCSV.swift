package import Text

/// Reads a term base from comma-, semicolon- or tab-separated values: one term a row, the rows of
/// one concept under one identifier.
///
/// The first row names the columns, in any order and case: `concept`, `language` and `term` are
/// needed; `type`, `status`, `valid_from`, `valid_to`, `note`, `source` and `case_sensitive` may
/// stand beside them. A missing status means preferred. Days are written `2022-09-17`; a month or
/// a year alone means its first day in `valid_from` and its last in `valid_to`.
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
    let concepts = concepts(of: bytes, languages, &faults)
    guard faults.isEmpty else {
      let lines = LineTable(bytes)
      throw GlossaryErrors(
        faults.sorted { $0.offset < $1.offset }.map { fault in
          let place = lines.position(of: fault.offset)
          return GlossaryError(
            path: path, line: place.line, column: place.column, message: fault.message)
        })
    }
    return Glossary(concepts: concepts)
  }

  private static func concepts(
    of bytes: [UInt8], _ languages: (source: Language, target: Language)?,
    _ faults: inout [CSVFault]
  ) -> [Concept] {
    if let offset = firstInvalid(bytes) {
      let hex = String(bytes[offset], radix: 16, uppercase: true)
      faults = [CSVFault(offset: offset, message: "not UTF-8: byte 0x\(hex)")]
      return []
    }
    var scanner = CSVScanner(bytes, separator: CSVScanner.separator(of: bytes))
    guard let first = record(from: &scanner, &faults) else { return [] }
    if let languages, !GlossaryHeader.isHeader(first) {
      var records = [first]
      while let record = record(from: &scanner, &faults) { records.append(record) }
      return PairRows.concepts(records, languages, &faults)
    }
    let header = GlossaryHeader(first, &faults)
    var reader = GlossaryRows(header: header)
    while let record = record(from: &scanner, &faults) {
      if header.isComplete { reader.add(record, &faults) }
    }
    return reader.concepts
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

  /// The offset of the first byte that begins no well-formed sequence.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if (try? UTF8Span(validating: bytes.span)) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }
}

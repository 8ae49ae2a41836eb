package import Text

/// A term base read from a file of any format: CSV, TSV, TBX 2 and 3, JSON5, told apart by content.
package struct TermBaseFile: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    case csv, tsv, tbx, json5
  }

  package let format: Format
  /// What could be read; empty if the form of an XML or JSON5 file is broken at once.
  package let glossary: Glossary
  /// Everything that is wrong with the file, in its order.
  package let errors: [GlossaryError]
  private let places: TermPlaces

  /// The line and column of a term.
  package func position(of term: TermReference) -> LineTable.Position {
    places.position(of: term)
  }

  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - path: for errors, as the user knows it; its ending decides in case of doubt.
  ///   - languages: source and target of a table without header; nil: guessed from its columns.
  package init(
    _ bytes: [UInt8], path: String, languages: (source: Language, target: Language)? = nil
  ) {
    var faults: [CSVFault] = []
    var table = ConceptTable()
    let format = Self.format(of: bytes, path)
    self.format = format
    if let fault = Encoding.fault(of: bytes) {
      faults = [fault]
    } else {
      switch format {
      case .csv, .tsv: table = GlossaryCSV.concepts(of: bytes, languages, &faults)
      case .tbx: table = Self.readTBX(bytes, &faults)
      case .json5: table = Self.readJSON5(bytes, &faults)
      }
    }
    glossary = Glossary(concepts: table.concepts)
    places = TermPlaces(offsets: table.offsets, lines: Lazy(), bytes: bytes)
    errors = GlossaryErrors(faults, of: bytes, path: path).errors
  }

  /// The term base, if nothing is wrong with it.
  ///
  /// - Throws: every error of the file at once.
  package static func read(
    _ bytes: [UInt8], path: String, languages: (source: Language, target: Language)? = nil
  ) throws(GlossaryErrors) -> Glossary {
    let file = TermBaseFile(bytes, path: path, languages: languages)
    guard file.errors.isEmpty else { throw GlossaryErrors(file.errors) }
    return file.glossary
  }

  private static func readTBX(_ bytes: [UInt8], _ faults: inout [CSVFault]) -> ConceptTable {
    var reader = TBXReader(bytes)
    do throws(XMLFault) {
      try reader.read()
      faults += reader.faults
    } catch {
      let message = error.described(LineTable(bytes)).message
      faults += reader.faults + [CSVFault(offset: error.offset, message: message)]
    }
    return reader.table
  }

  private static func readJSON5(_ bytes: [UInt8], _ faults: inout [CSVFault]) -> ConceptTable {
    var reader = GlossaryJSON5()
    do throws(JSON5Error) {
      try reader.read(bytes)
      faults += reader.faults
    } catch {
      faults.append(CSVFault(offset: error.offset, message: error.message))
    }
    return reader.table
  }

  private static func format(of bytes: [UInt8], _ path: String) -> Format {
    let ending = path.lowercased().split(separator: ".").last ?? ""
    if ["json", "json5"].contains(ending) { return .json5 }
    let first = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.first
    switch first {
    case UInt8(ascii: "<"): return .tbx
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"): return .json5
    default: return CSVScanner.separator(of: bytes) == 0x09 ? .tsv : .csv
    }
  }
}

/// Where the terms of a file stand.
private struct TermPlaces: Sendable {
  let offsets: [[Int]]
  let lines: Lazy<LineTable>
  let bytes: [UInt8]

  func position(of term: TermReference) -> LineTable.Position {
    lines.value { LineTable(bytes) }.position(of: offsets[term.concept][term.term])
  }
}

/// Encodings that are not read.
enum Encoding {
  /// What shows that bytes are not UTF-8, and which other encoding it looks like.
  static func fault(of bytes: [UInt8]) -> CSVFault? {
    if let fault = UTF8Fault(bytes) {
      return CSVFault(offset: fault.offset, message: fault.message)
    }
    guard bytes.prefix(4).count(where: { $0 == 0 }) >= 2 else { return nil }
    return CSVFault(offset: 0, message: "the file looks like UTF-16 or UTF-32; save it as UTF-8")
  }
}

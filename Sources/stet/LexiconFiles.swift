internal import Align
internal import Formats

/// Reads the lexicons that `--lexicon` names.
enum LexiconFiles {
  /// - Parameter paths: files; `none` leaves out the lexicons that ship.
  static func read(_ paths: [String]) throws -> BilingualLexicon {
    let files = try paths.filter { $0 != "none" }.map(file)
    return BilingualLexicon(files: files, withShipped: !paths.contains("none"))
  }

  private static func file(_ path: String) throws -> LexiconFile {
    do {
      let file = try read(path)
      report(file)
      return file
    } catch let fault as LexiconFault {
      throw Failure(fault.description)
    } catch let error as FormatError {
      throw Failure(error.description)
    } catch let error as GzipError {
      throw Failure("\(path): \(error)")
    }
  }

  private static func read(_ path: String) throws -> LexiconFile {
    let bytes = try Files.read(path)
    let text = try text(bytes, path)
    if path != "-" {
      let stem = stem(path)
      let index = stem + ".index"
      if path != index, Files.exists(index), path.contains(".dict") {
        return try dictionary(index: self.text(Files.read(index), index), text, index)
      }
      if LexiconFormat(of: text) == .dictdIndex {
        if let entries = [stem + ".dict.dz", stem + ".dict"].first(where: Files.exists) {
          return try dictionary(index: text, self.text(Files.read(entries), entries), path)
        }
        if path == index { throw Failure("\(path): no \(stem).dict or \(stem).dict.dz beside it") }
      }
    }
    return try LexiconFile.read(text, path: path)
  }

  private static func dictionary(
    index: [UInt8], _ entries: [UInt8], _ path: String
  ) throws -> LexiconFile {
    try LexiconFile.read(index: index, entries: entries, path: path)
  }

  /// Decompressed, and known to be UTF-8.
  private static func text(_ bytes: [UInt8], _ path: String) throws -> [UInt8] {
    let text = Gzip.isCompressed(bytes) ? try Gzip.decompressed(bytes) : bytes
    try UTF8Validation.check(text, path: path)
    return text
  }

  /// A path without the endings of dictd's files.
  private static func stem(_ path: String) -> String {
    var stem = path
    for ending in [".dz", ".gz", ".dict", ".index"] where stem.hasSuffix(ending) {
      stem.removeLast(ending.count)
    }
    return stem
  }

  /// Says which rows could not be read: the first few, and how many more there are.
  private static func report(_ file: LexiconFile) {
    let more = file.skipped - file.faults.count
    for (index, fault) in file.faults.enumerated() {
      let isLast = index == file.faults.count - 1
      let rest =
        isLast && more > 0 ? "; \(more) more \(more == 1 ? "row was" : "rows were") skipped" : ""
      Output.note(fault.description + rest)
    }
  }
}

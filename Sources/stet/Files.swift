internal import Formats
internal import FoundationEssentials
internal import Glibc

/// The file system, as far as the program needs it.
enum Files {
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func isFolder(_ path: String) -> Bool {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
  }

  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return standardInput() }
    if !exists(path) { throw Failure("\(path): no such file\(suggestion(for: path))") }
    if isFolder(path) { throw Failure("\(path): is a folder") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): cannot be read")
    }
    return [UInt8](data)
  }

  private static func suggestion(for path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let prefix = path.contains("/") ? folder + "/" : ""
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return hint(path, names.map { prefix + $0 })
  }

  /// Writes a file whole or not at all.
  static func write(_ text: String, to path: String) throws {
    try AtomicFile.write(Array(text.utf8), to: path)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(path): cannot be made")
    }
  }

  static func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw Failure("\(path): cannot be removed")
    }
  }

  /// The texts below a folder, sorted; hidden folders are left out.
  static func texts(below folder: String) -> [String] {
    all(below: folder).filter { isText($0) }
  }

  /// The files below a folder, sorted; hidden ones, links to folders and links to nothing are left
  /// out.
  static func all(below folder: String) -> [String] {
    var found: [String] = []
    for name in names(in: folder) where !name.hasPrefix(".") {
      let path = join(folder, name)
      if isFolder(path) {
        if !isLink(path) { found += all(below: path) }
      } else if exists(path) {
        found.append(path)
      }
    }
    return found
  }

  /// The texts in a folder itself, sorted; `""` is the working folder.
  static func texts(in folder: String) -> [String] {
    names(in: folder).filter(isText).map { join(folder, $0) }.filter { exists($0) && !isFolder($0) }
  }

  static func names(in folder: String) -> [String] {
    let path = folder.isEmpty ? "." : folder
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// Whether a file is linted where its folder is.
  static func isText(_ name: String) -> Bool {
    [".md", ".markdown", ".mdx", ".txt"].contains { name.lowercased().hasSuffix($0) }
      || TranslationFile.Kind(path: name) != nil
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  static func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    while let line = readLine(strippingNewline: false) { bytes += Array(line.utf8) }
    return bytes
  }
}
